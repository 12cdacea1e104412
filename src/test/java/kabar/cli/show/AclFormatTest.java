package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kabar.broker.Right;
import kabar.broker.Rights;
import kabar.config.SettingsLoader;
import org.junit.jupiter.api.Test;

class AclFormatTest {
    private static final List<Right> TAIL = Rights.tail(SettingsLoader.of(Map.of("topic.prefix", "x.")));

    @Test
    void commands_nameEachResourceOnce_andQuoteThePrincipal() {
        assertThat(AclFormat.COMMANDS.show("User:CN=a b", TAIL).get(0))
                .isEqualTo(
                        "kafka-acls.sh --bootstrap-server HOST:PORT --command-config admin.properties --add"
                                + " --allow-principal 'User:CN=a b' --operation Read --topic x.country. --resource-pattern-type prefixed");
        List<Right> replay = Rights.replay(SettingsLoader.of(Map.of()), "jan", "news.articles");
        assertThat(AclFormat.COMMANDS.show("User:x", replay))
                .hasSize(4)
                .anyMatch(
                        line -> line.endsWith("--operation Read --operation Write --operation Create --operation Delete"
                                + " --topic jan. --resource-pattern-type prefixed"))
                .anyMatch(line ->
                        line.endsWith("--operation Write --transactional-id jan. --resource-pattern-type prefixed"));
    }

    @Test
    void strimzi_isAUserWithItsLists() {
        assertThat(AclFormat.STRIMZI.show("User:reader", TAIL))
                .contains("  name: reader", "          name: x.country.", "          patternType: prefix")
                .endsWith(
                        "      - resource:",
                        "          type: topic",
                        "          name: x.dlq",
                        "          patternType: literal",
                        "        operations: [Read]");
    }

    @Test
    void json_isAnObjectForEachRight() {
        assertThat(AclFormat.JSON.show("User:x", TAIL))
                .hasSize(3)
                .first()
                .isEqualTo("{\"principal\":\"User:x\",\"operation\":\"READ\",\"resourceType\":\"TOPIC\","
                        + "\"resourceName\":\"x.country.\",\"patternType\":\"PREFIXED\",\"why\":\"the reports\"}");
    }
}
