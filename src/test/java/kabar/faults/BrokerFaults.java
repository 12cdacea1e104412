package kabar.faults;

import static kabar.faults.Kind.between;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.faults.Kind.Drawn;
import kabar.processes.BrokerProcess;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Brokers that crash, stand still or are restarted, and topics whose settings somebody changes. */
final class BrokerFaults {
    static final List<Kind> KINDS = List.of(
            new Kind("kill -9 of a broker", dice -> {
                int id = between(dice, 1, 3);
                int seconds = between(dice, 2, 15);
                return new Drawn("broker " + id + ", back after " + seconds + " s", night -> {
                    night.brokers().broker(id).kill();
                    night.pause(seconds);
                    night.brokers().broker(id).start();
                    night.awaitInStep();
                });
            }),
            new Kind("freeze of a broker", dice -> {
                int id = between(dice, 1, 3);
                int seconds = between(dice, 4, 15);
                return new Drawn("broker " + id + " for " + seconds + " s", night -> {
                    night.brokers().broker(id).freeze();
                    night.pause(seconds);
                    night.brokers().broker(id).thaw();
                    night.awaitInStep();
                });
            }),
            new Kind("two brokers dead", dice -> {
                int id = between(dice, 1, 3);
                int seconds = between(dice, 3, 8);
                return new Drawn("all but broker " + id + " for " + seconds + " s", night -> {
                    List<BrokerProcess> others = night.brokers().all().stream()
                            .filter(broker -> broker.id() != id)
                            .toList();
                    others.forEach(BrokerProcess::kill);
                    night.pause(seconds);
                    others.forEach(BrokerProcess::start);
                    night.awaitInStep();
                });
            }),
            new Kind(
                    "rolling restart of the brokers",
                    dice -> new Drawn("one after the other, each once the others are in step", night -> {
                        for (BrokerProcess broker : night.brokers().all()) {
                            broker.stop();
                            broker.start();
                            night.awaitInStep();
                        }
                    })),
            new Kind("topic settings changed", dice -> {
                int bytes = between(dice, 500, 4_000);
                int seconds = between(dice, 4, 10);
                return new Drawn(
                        "max.message.bytes of outputs " + bytes + " and retention 1 h for " + seconds + " s", night -> {
                            var topics = List.of("news.country.id", "news.country.us", "news.duplicates");
                            Map<String, String> lowered = Map.of(
                                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                    String.valueOf(bytes),
                                    TopicConfig.RETENTION_MS_CONFIG,
                                    "3600000");
                            change(night, topics, lowered);
                            night.pause(seconds);
                            change(
                                    night,
                                    topics,
                                    Map.of(
                                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "8388608",
                                            TopicConfig.RETENTION_MS_CONFIG, "7776000000"));
                        });
            }));

    private BrokerFaults() {}

    private static void change(Night night, List<String> topics, Map<String, String> settings) throws Exception {
        List<AlterConfigOp> changes = new TreeMap<>(settings)
                .entrySet().stream()
                        .map(each -> new ConfigEntry(each.getKey(), each.getValue()))
                        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                        .toList();
        night.brokers()
                .admin()
                .incrementalAlterConfigs(topics.stream()
                        .collect(Collectors.toMap(
                                name -> new ConfigResource(ConfigResource.Type.TOPIC, name), name -> changes)))
                .all()
                .get();
    }
}
