package kabar.broker;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * Asks the brokers which of some rights this login has, and changes nothing there. They tell it of topics and groups that exist; of a topic
 * that does not exist only whether it may be created, and of a transactional id only whether it may be described.
 */
final class RightsCheck {
    private final Admin admin;
    private final List<Right> rights;
    private final List<MissingRight> missing = new ArrayList<>();

    private RightsCheck(Admin admin, List<Right> rights) {
        this.admin = admin;
        this.rights = rights;
    }

    /**
     * Those of {@code rights} that are missing, each with the resources it is missing for.
     *
     * @param topics names to try the rights on topics with
     */
    static List<MissingRight> missing(Admin admin, List<Right> rights, Collection<String> topics) {
        var check = new RightsCheck(admin, rights);
        check.topics(topics);
        for (Right right : rights) {
            if (right.type() == GROUP) check.group(right);
            if (right.type() == TRANSACTIONAL_ID) check.transactionalId(right);
        }
        check.cluster();
        return check.missing;
    }

    private void topics(Collection<String> names) {
        if (rights.stream().noneMatch(right -> right.type() == TOPIC)) return;
        TopicLookup found = TopicLookup.of(admin, names);
        found.hidden()
                .forEach(name -> covering(TOPIC, name)
                        .filter(right -> right.operation() != CREATE)
                        .forEach(right -> add(right, name)));
        found.there()
                .forEach((name, topic) -> covering(TOPIC, name)
                        // May be given on the cluster too, and is not needed any more.
                        .filter(right -> right.operation() != CREATE)
                        .filter(right -> !has(topic.authorizedOperations(), right))
                        .forEach(right -> add(right, name)));
        found.missing().stream()
                .limit(1)
                .forEach(name -> covering(TOPIC, name)
                        .filter(right -> right.operation() == CREATE)
                        .filter(right -> !mayCreate(name))
                        .forEach(right -> add(right, name)));
    }

    private boolean mayCreate(String name) {
        var topic = new NewTopic(name, Optional.of(1), Optional.empty());
        return allowed(() -> Answer.of(admin.createTopics(List.of(topic), new CreateTopicsOptions().validateOnly(true))
                .all()));
    }

    private void group(Right right) {
        // One that has only a part of its name given stands for one of that very name.
        String group = right.name();
        var options = new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true);
        try {
            var described = Answer.of(admin.describeConsumerGroups(List.of(group), options)
                            .all())
                    .values()
                    .iterator()
                    .next();
            if (!has(described.authorizedOperations(), right)) add(right, group);
        } catch (AuthorizationException denied) {
            add(right, group);
        } catch (GroupIdNotFoundException notYet) {
            // Which implies that it may be described; more is not told.
        }
    }

    private void transactionalId(Right right) {
        String id = right.name() + "0";
        boolean told = allowed(() -> {
            try {
                Answer.of(admin.describeTransactions(List.of(id)).all());
            } catch (TransactionalIdNotFoundException notYet) {
                // As expected.
            }
        });
        if (!told) add(right, right.name());
    }

    private void cluster() {
        List<Right> asked =
                rights.stream().filter(right -> right.type() == CLUSTER).toList();
        if (asked.isEmpty()) return;
        Set<AclOperation> may =
                Answer.of(admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true))
                        .authorizedOperations());
        for (Right right : asked) if (!has(may, right)) add(right, right.name());
    }

    private Stream<Right> covering(ResourceType type, String name) {
        return rights.stream().filter(right -> right.covers(type, name));
    }

    private void add(Right right, String name) {
        for (int i = 0; i < missing.size(); i++)
            if (missing.get(i).right().equals(right)) {
                missing.set(i, missing.get(i).oneMore());
                return;
            }
        missing.add(new MissingRight(right, name, 0));
    }

    /** Brokers that keep no lists tell nothing, and allow everything. */
    private static boolean has(@Nullable Set<AclOperation> may, Right right) {
        return may == null || may.contains(right.operation());
    }

    private static boolean allowed(Runnable question) {
        try {
            question.run();
            return true;
        } catch (AuthorizationException denied) {
            return false;
        }
    }
}
