package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationDocsTest {
    @Test
    void page_isWhatTheTableSays() throws IOException {
        assertThat(Files.readString(Path.of("docs/configuration.md")))
                .as("print it again: ./kabar config docs > docs/configuration.md")
                .isEqualTo(ConfigurationDocs.markdown());
    }

    @Test
    void markdown_namesEverySetting() {
        String page = ConfigurationDocs.markdown();
        for (String key : SettingsTable.DEFINITION.names()) assertThat(page).contains("| `" + key + "` |");
    }
}
