package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists of rights in {@code docs/security.md} are those that the commands check. */
class SecurityPageTest {
    @Test
    void lists_areWhatTopicsAclPrints() throws Exception {
        String printed = Cli.run(Map.of(), "topics", "acl", "--into", "name")
                .out()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("docs/security.md"))).contains("```text\n" + printed + "\n```");
    }
}
