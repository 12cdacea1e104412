package kabar.broker;

import java.util.Locale;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;

/**
 * One line of an access control list (ACL): what may be done to what.
 *
 * @param name of the resource; where {@code prefixed}, how it begins
 * @param why for people: what is done with it
 */
public record Right(ResourceType type, String name, boolean prefixed, AclOperation operation, String why) {
    /** Name of the one resource of type {@link ResourceType#CLUSTER}. */
    public static final String CLUSTER = "kafka-cluster";

    static Right cluster(AclOperation operation, String why) {
        return new Right(ResourceType.CLUSTER, CLUSTER, false, operation, why);
    }

    /** Whether it is about this resource, too. */
    public boolean covers(ResourceType otherType, String otherName) {
        return type == otherType && (prefixed ? otherName.startsWith(name) : otherName.equals(name));
    }

    /** How Kafka calls the pattern. */
    public PatternType pattern() {
        return prefixed ? PatternType.PREFIXED : PatternType.LITERAL;
    }

    /** {@code WRITE on topic news.country.*}. */
    public String text() {
        return operation + " on " + what(type, prefixed ? name + "*" : name);
    }

    /** {@code topic news.dlq}. */
    static String what(ResourceType type, String name) {
        return type == ResourceType.CLUSTER
                ? "the cluster"
                : type.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name;
    }
}
