package kabar.broker;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What the brokers say of topics that are asked for by name. In a list of all topics one that may not be described is not there at all, so
 * that a missing right looks like a missing topic.
 *
 * @param there by name, each with what may be done to it
 * @param missing those that do not exist
 * @param hidden those that may not be described, whether they exist or not
 */
record TopicLookup(SortedMap<String, TopicDescription> there, SortedSet<String> missing, SortedSet<String> hidden) {
    static TopicLookup of(Admin admin, Collection<String> names) {
        var lookup = new TopicLookup(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        var options = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        // Each once: a name that is asked for twice is answered once.
        Set<String> asked = new TreeSet<>(names);
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin.describeTopics(asked, options).topicNameValues();
        answers.forEach(lookup::add);
        return lookup;
    }

    private void add(String name, KafkaFuture<TopicDescription> answer) {
        try {
            there.put(name, Answer.of(answer));
        } catch (UnknownTopicOrPartitionException noSuchTopic) {
            missing.add(name);
        } catch (TopicAuthorizationException denied) {
            hidden.add(name);
        }
    }

    /**
     * The same, where all may be described.
     *
     * @throws TopicAuthorizationException naming those that may not
     */
    TopicLookup all() {
        if (!hidden.isEmpty()) throw new TopicAuthorizationException(hidden);
        return this;
    }
}
