package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityCommandTest {
    @TempDir
    private Path folder;

    private Path archive(String last) throws IOException {
        var lines = new StringBuilder();
        for (int article = 1; article <= 3; article++)
            for (String edition : new String[] {"pagi", "sore"})
                lines.append("{\"id\":\"%d-%s\",\"url\":\"https://warta.example/a/%d?edisi=%s\",\"body\":\"%s\"}\n"
                        .formatted(article, edition, article, edition, ("Pasar " + article + " terbakar. ").repeat(9)));
        return Files.writeString(folder.resolve("archive.jsonl"), lines + last);
    }

    @Test
    void learn_printsATableThatTheSettingTakes() throws IOException {
        Cli learn = Cli.run("identity", "learn", archive("").toString());

        assertThat(learn.exitCode()).isZero();
        assertThat(learn.out()).endsWith("\nwarta.example\tedisi\t3\n");
        assertThat(learn.err()).isEqualTo("6 events read, 0 were no articles; 1 parameters learned\n");
        Path table = Files.writeString(folder.resolve("parameters.tsv"), learn.out());
        assertThat(Cli.run("config", "check", "-X", "identity.parameters=" + table)
                        .exitCode())
                .isZero();
    }

    @Test
    void learn_withWhatIsNoArticle_goesOnAndSaysSo() throws IOException {
        Cli learn = Cli.run("identity", "learn", archive("no event\n").toString());

        assertThat(learn.exitCode()).isEqualTo(3);
        assertThat(learn.err()).contains("7 events read, 1 were no articles");
    }

    @Test
    void learn_ofAMissingFile_namesIt() {
        Cli learn = Cli.run("identity", "learn", "gone.jsonl");

        assertThat(learn.exitCode()).isEqualTo(1);
        assertThat(learn.out()).isEmpty();
        assertThat(learn.err()).contains("there is no file or folder gone.jsonl");
    }

    @Test
    void setting_withADamagedTable_isInvalid() throws IOException {
        Path table = Files.writeString(folder.resolve("parameters.tsv"), "warta.example\tedisi\n");

        Cli check = Cli.run("config", "check", "-X", "identity.parameters=" + table);

        assertThat(check.exitCode()).isEqualTo(78);
        assertThat(check.err()).contains("identity.parameters").contains("does not begin as the tables");
    }
}
