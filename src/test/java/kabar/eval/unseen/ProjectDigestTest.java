package kabar.eval.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.eval.sets.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDigestTest {
    private static final String RULE = "src/main/java/kabar/dedup/Rule.java";

    @TempDir
    private Path project;

    @BeforeEach
    void smallProject() throws IOException {
        write(RULE, "class Rule { double share = 0.5; String name = \"a // b\"; }");
        write("src/main/java/kabar/cli/Main.java", "class Main {}");
        write("src/main/resources/kabar/words.tsv", "word");
        write("data/set-a/pairs.jsonl", "{}");
        write("data/set-b/pairs.jsonl", "{}");
    }

    @Test
    void code_resourcesAndSets_changeIt() throws IOException {
        String before = digest();
        assertThat(before).matches("[0-9a-f]{16}").isEqualTo(digest());
        assertThat(changed(RULE, "class Rule { double share = 0.6; String name = \"a // b\"; }"))
                .isNotEqualTo(before);
        assertThat(changed(RULE, "class Rule { double share = 0.5; String name = \"a // c\"; }"))
                .isNotEqualTo(before);
        smallProject();
        assertThat(changed("src/main/resources/kabar/words.tsv", "words")).isNotEqualTo(before);
        smallProject();
        assertThat(changed("data/set-a/pairs.jsonl", "{\"a\": 1}")).isNotEqualTo(before);
    }

    @Test
    void comments_commands_andOtherSets_leaveIt() throws IOException {
        String before = digest();
        assertThat(changed(RULE, """
                        /** A rule. */
                        class Rule {
                            double share = 0.5; // half
                            String name = "a // b"; }"""))
                .isEqualTo(changed(RULE, "/* */class Rule { double share = 0.5;\n String name = \"a // b\"; }"));
        smallProject();
        assertThat(changed("src/main/java/kabar/cli/Main.java", "class Main { int i; }"))
                .isEqualTo(before);
        assertThat(changed("data/set-b/pairs.jsonl", "{\"a\": 1}")).isEqualTo(before);
        assertThat(changed("data/set-a/PROVENANCE.md", "from elsewhere")).isEqualTo(before);
    }

    @Test
    void noSources_areAnErrorThatSaysSo() {
        assertThatThrownBy(() -> ProjectDigest.of(project.resolve("data"), new DataFolder(project), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("run this in a checkout");
    }

    private String changed(String file, String text) throws IOException {
        write(file, text);
        return digest();
    }

    private String digest() throws IOException {
        return ProjectDigest.of(project, new DataFolder(project.resolve("data")), List.of("set-a", "set-c"));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
