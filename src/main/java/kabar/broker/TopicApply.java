package kabar.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Carries out the changes of a plan, all of one kind in one request. */
final class TopicApply {
    private final Admin admin;

    TopicApply(Admin admin) {
        this.admin = admin;
    }

    void apply(List<TopicChange> plan) {
        create(only(TopicChange.Create.class, plan));
        addPartitions(only(TopicChange.AddPartitions.class, plan));
        setConfigs(only(TopicChange.SetConfig.class, plan));
    }

    private void create(List<TopicChange.Create> changes) {
        if (changes.isEmpty()) return;
        var results = admin.createTopics(
                changes.stream().map(change -> change.topic().toNewTopic()).toList());
        for (KafkaFuture<Void> result : results.values().values()) createdNowOrBefore(result);
        Leaders.await(admin, changes.stream().map(TopicChange.Create::topic).toList());
    }

    /** Two who apply at the same time both get what they want. */
    private static void createdNowOrBefore(KafkaFuture<Void> result) {
        try {
            Answer.of(result);
        } catch (TopicExistsException somebodyElseCreatedIt) {
            // As wished; its settings show in the next plan.
        }
    }

    private void addPartitions(List<TopicChange.AddPartitions> changes) {
        if (changes.isEmpty()) return;
        var totals = new LinkedHashMap<String, NewPartitions>();
        for (var change : changes)
            totals.put(
                    change.topic().name(),
                    NewPartitions.increaseTo(change.topic().partitions()));
        Answer.of(admin.createPartitions(totals).all());
        Leaders.await(
                admin, changes.stream().map(TopicChange.AddPartitions::topic).toList());
    }

    private void setConfigs(List<TopicChange.SetConfig> changes) {
        if (changes.isEmpty()) return;
        var operations = new LinkedHashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var change : changes) {
            var resource =
                    new ConfigResource(ConfigResource.Type.TOPIC, change.topic().name());
            operations
                    .computeIfAbsent(resource, topic -> new ArrayList<>())
                    .add(new AlterConfigOp(new ConfigEntry(change.key(), change.declared()), AlterConfigOp.OpType.SET));
        }
        Answer.of(admin.incrementalAlterConfigs(operations).all());
    }

    private static <C extends TopicChange> List<C> only(Class<C> kind, List<TopicChange> plan) {
        return plan.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
