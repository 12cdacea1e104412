package kabar.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import kabar.broker.Access;
import kabar.broker.Answer;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Everything that is looked at on the brokers, one check after the other; one that fails keeps no other from being made. */
public record Examination(Settings settings, Admin admin) {
    /** One look. */
    private interface Check {
        List<Diagnosis> look();
    }

    /**
     * Makes all checks.
     *
     * @param access of the command that is to work
     * @param topics names of all topics that it uses
     * @param clock of this machine, epoch ms
     */
    public List<Diagnosis> all(Access access, List<String> topics, LongSupplier clock) {
        var findings = new ArrayList<Diagnosis>();
        findings.addAll(made("brokers", this::brokers));
        findings.addAll(made("rights", () -> rights(access, topics)));
        findings.addAll(made("topics", () -> new TopicChecks(settings, admin).look()));
        findings.addAll(made("input", () -> new TopicChecks(settings, admin).input()));
        findings.addAll(made("transactions", () -> new BrokerSettings(settings, admin).look()));
        findings.addAll(made("clock", () -> List.of(new ClockCheck(admin, clock).look())));
        return findings;
    }

    private static List<Diagnosis> made(String name, Check check) {
        try {
            return check.look();
        } catch (AuthorizationException denied) {
            return List.of(Diagnosis.warn(
                    name,
                    "not seen: " + denied.getMessage(),
                    "./kabar topics acl --for doctor prints the rights that a look needs"));
        } catch (KafkaException failed) {
            return List.of(Diagnosis.fail(name, "no answer: " + failed.getMessage(), "look at the brokers' own logs"));
        }
    }

    private List<Diagnosis> brokers() {
        var nodes = Answer.of(admin.describeCluster().nodes());
        var features = Answer.of(admin.describeFeatures().featureMetadata()).finalizedFeatures();
        var versions = new ArrayList<String>();
        features.forEach((feature, range) -> {
            if (feature.equals("metadata.version") || feature.equals("transaction.version"))
                versions.add(feature + " " + range.maxVersionLevel());
        });
        versions.sort(null);
        return List.of(Diagnosis.ok(
                "brokers",
                nodes.size()
                        + (nodes.size() == 1 ? " broker answers at " : " brokers answer at ")
                        + settings.bootstrapServers()
                        + (versions.isEmpty() ? "" : ", " + String.join(", ", versions))));
    }

    private List<Diagnosis> rights(Access access, List<String> topics) {
        List<String> missing = access.missing(admin, topics);
        String command = access.duty().word();
        if (missing.isEmpty())
            return List.of(Diagnosis.ok("rights", access.principal() + " has those of " + command + " as far as told"));
        return missing.stream()
                .map(line -> Diagnosis.fail(
                        "rights",
                        line,
                        "./kabar topics acl --for " + command + " -o commands prints all that it needs"))
                .toList();
    }
}
