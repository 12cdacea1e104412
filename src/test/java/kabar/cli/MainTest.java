package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void noCommand_isWrongUsage() {
        Cli cli = Cli.run();
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("Which command?").contains("Usage: kabar");
    }

    @Test
    void mistypedCommand_getsASuggestion() {
        Cli cli = Cli.run("toopics");
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains("Did you mean: kabar topics");
    }

    @Test
    void help_goesToStdoutAndNamesEveryExitCode() {
        Cli cli = Cli.run("--help");
        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("Exit codes:", "69", "77", "78", "130");
    }

    @Test
    void everyCommand_hasHelpWithExamples() {
        for (String name : Commands.names()) {
            assertThat(Cli.run(name, "--help").out()).as(name).contains("Example", "./kabar " + name);
        }
    }

    @Test
    void help_isThatOfAllCommands() {
        String[] all = Commands.names().toArray(String[]::new);
        String whole = Main.commandLine(Map.of(), writer(), writer(), all).getUsageMessage();
        assertThat(Cli.run("--help").out()).isEqualTo(whole);
    }

    @Test
    void wordsInAFile_nameACommandToo(@TempDir Path folder) throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "config show");
        assertThat(Cli.run("@" + words).out()).contains("threads=");
    }

    @Test
    void noBroker_isToldAtOnceWithTheRemedy() {
        Cli cli = Cli.run("topics", "plan", "--bootstrap-server", "127.0.0.1:1");
        assertThat(cli.exitCode()).isEqualTo(69);
        assertThat(cli.err())
                .isEqualToNormalizingNewlines("kabar: no broker listens at 127.0.0.1:1; start one"
                        + " (./kabar run --embedded) or name another with --bootstrap-server\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void globalOption_worksBeforeAndAfterTheCommand() {
        assertThat(Cli.run("-X", "threads=7", "config", "show").out()).contains("threads=7");
        assertThat(Cli.run("config", "show", "-X", "threads=7").out()).contains("threads=7");
        assertThat(Cli.run("config", "--bootstrap-server", "b:1", "show").out()).contains("bootstrap.servers=b:1");
    }

    private static java.io.PrintWriter writer() {
        return new java.io.PrintWriter(java.io.Writer.nullWriter());
    }
}
