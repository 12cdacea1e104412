package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ResourcesCommandTest {
    @Test
    void check_saysSourceAgeLicenceRowsAndWhatTurnsRed() {
        Cli check = Cli.run("resources", "check");
        assertThat(check.exitCode()).isZero();
        assertThat(check.out())
                .contains("kabar/geo/names.tsv.gz  ")
                .containsPattern("\\d rows, [\\d,]+ KB, .*Unicode-3\\.0")
                .containsPattern("of \\d{4}-\\d\\d-\\d\\d, \\d+ days old; built by src/gazetteer/build")
                .contains("without it: SpellingsTest");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void check_asJson_isOneObjectALine() throws IOException {
        for (String line :
                Cli.run("resources", "check", "-o", "json").out().lines().toList()) {
            JsonNode resource = new ObjectMapper().readTree(line);
            assertThat(resource.path("files").asText()).startsWith("kabar/");
            assertThat(resource.path("bytes").asLong()).isPositive();
        }
    }

    @Test
    void resources_withoutASubcommand_isAUsageError() {
        assertThat(Cli.run("resources").exitCode()).isEqualTo(2);
    }
}
