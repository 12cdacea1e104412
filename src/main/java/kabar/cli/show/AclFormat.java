package kabar.cli.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kabar.broker.Right;
import kabar.json.TextsLine;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/** How the rights of a principal are shown: the words of {@code -o}. */
public enum AclFormat {
    /** A table. */
    TEXT {
        @Override
        List<String> lines(String principal, List<Right> rights) {
            var lines = new ArrayList<String>();
            lines.add(row("OPERATION", "RESOURCE", "NAME", "PATTERN", "FOR"));
            for (Right right : rights)
                lines.add(row(right.operation(), right.type(), right.name(), right.pattern(), right.why()));
            return lines;
        }

        private String row(Object operation, Object type, Object name, Object pattern, Object why) {
            return String.format(Locale.ROOT, "%-16s  %-16s  %-24s  %-8s  %s", operation, type, name, pattern, why);
        }
    },
    /** An object each, one line. */
    JSON {
        @Override
        List<String> lines(String principal, List<Right> rights) {
            return rights.stream().map(right -> line(principal, right)).toList();
        }

        private String line(String principal, Right right) {
            var members = new LinkedHashMap<String, String>();
            members.put("principal", principal);
            members.put("operation", right.operation().name());
            members.put("resourceType", right.type().name());
            members.put("resourceName", right.name());
            members.put("patternType", right.pattern().name());
            members.put("why", right.why());
            return new String(TextsLine.of(members), UTF_8);
        }
    },
    /** Calls of Kafka's own {@code kafka-acls.sh}, one for each resource. */
    COMMANDS {
        @Override
        List<String> lines(String principal, List<Right> rights) {
            return byResource(rights).entrySet().stream()
                    .map(entry -> command(principal, entry.getKey(), entry.getValue()))
                    .toList();
        }

        private String command(String principal, Right resource, List<AclOperation> operations) {
            String cluster = resource.type() == ResourceType.CLUSTER ? "" : " " + quoted(resource.name());
            return "kafka-acls.sh --bootstrap-server HOST:PORT --command-config admin.properties --add --allow-principal "
                    + quoted(principal)
                    + operations.stream()
                            .map(each -> " --operation " + word(each.name()))
                            .collect(Collectors.joining())
                    + " --" + resource.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + cluster
                    + (resource.prefixed() ? " --resource-pattern-type prefixed" : "");
        }
    },
    /** A KafkaUser for the Strimzi operator. */
    STRIMZI {
        @Override
        List<String> lines(String principal, List<Right> rights) {
            var lines = new ArrayList<String>();
            lines.addAll(List.of(
                    "apiVersion: kafka.strimzi.io/v1beta2",
                    "kind: KafkaUser",
                    "metadata:",
                    "  name: " + principal.replaceFirst("^User:(CN=)?", ""),
                    "  labels:",
                    "    strimzi.io/cluster: kafka  # the name of the Kafka resource",
                    "spec:",
                    "  authentication:",
                    "    type: scram-sha-512",
                    "  authorization:",
                    "    type: simple",
                    "    acls:"));
            byResource(rights).forEach((resource, operations) -> lines.addAll(acl(resource, operations)));
            return lines;
        }

        private List<String> acl(Right resource, List<AclOperation> operations) {
            var lines = new ArrayList<String>();
            lines.add("      - resource:");
            lines.add("          type: " + strimziType(resource.type()));
            if (resource.type() != ResourceType.CLUSTER) {
                lines.add("          name: " + resource.name());
                lines.add("          patternType: " + (resource.prefixed() ? "prefix" : "literal"));
            }
            lines.add("        operations: ["
                    + operations.stream().map(each -> word(each.name())).collect(Collectors.joining(", ")) + "]");
            return lines;
        }

        private String strimziType(ResourceType type) {
            return type == ResourceType.TRANSACTIONAL_ID
                    ? "transactionalId"
                    : type.name().toLowerCase(Locale.ROOT);
        }
    };

    abstract List<String> lines(String principal, List<Right> rights);

    /** The rights of one principal. */
    public List<String> show(String principal, List<Right> rights) {
        return lines(principal, rights).stream().map(Terminal::safe).toList();
    }

    /** The operations on each resource, which is that of the first right on it. */
    private static Map<Right, List<AclOperation>> byResource(List<Right> rights) {
        var resources = new LinkedHashMap<Right, List<AclOperation>>();
        for (Right right : rights) {
            Right first = resources.keySet().stream()
                    .filter(other -> other.type() == right.type()
                            && other.name().equals(right.name())
                            && other.prefixed() == right.prefixed())
                    .findFirst()
                    .orElse(right);
            resources.computeIfAbsent(first, resource -> new ArrayList<>()).add(right.operation());
        }
        return resources;
    }

    /** {@code DescribeConfigs}: as the tools write an operation. */
    private static String word(String constant) {
        var word = new StringBuilder();
        for (String part : constant.split("_", -1))
            word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        return word.toString();
    }

    /** For a shell. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9._:-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
