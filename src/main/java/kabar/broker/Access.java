package kabar.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * Whether this login has the rights of its duty, and which are missing, in words.
 *
 * @param principal {@code User:NAME}, or words in place of it where only the brokers know it
 */
public record Access(Duty duty, String principal, List<Right> rights) {
    public Access {
        rights = List.copyOf(rights);
    }

    /** The rights of a duty as the settings log in. */
    public static Access of(Settings settings, Duty duty, List<Right> rights) {
        return new Access(duty, settings.principal().orElse("this login"), rights);
    }

    /** What is missing, as far as the brokers tell; a line each. */
    public List<String> missing(Admin admin, Collection<String> topics) {
        return RightsCheck.missing(admin, rights, topics).stream()
                .map(missing -> missing.text(principal))
                .toList();
    }

    /**
     * Goes on when the brokers tell of nothing that is missing.
     *
     * @param topics names of all topics that will be used
     * @throws NotAuthorised naming what is
     */
    public void require(Admin admin, Collection<String> topics) {
        List<String> missing = missing(admin, topics);
        if (!missing.isEmpty()) throw refused(missing);
    }

    /** In words what was denied in the middle of the work; empty where the failure is of another kind. */
    public Optional<NotAuthorised> explain(@Nullable Throwable failure, Admin admin, Collection<String> topics) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof AuthorizationException denied) {
                // Now that everything is created the brokers tell more than before.
                List<String> missing = missing(admin, topics);
                return Optional.of(refused(missing.isEmpty() ? candidates(denied) : missing));
            }
        return Optional.empty();
    }

    /** What the exception leaves open: any of the rights on what it names. */
    private List<String> candidates(AuthorizationException denied) {
        var lines = new ArrayList<String>();
        for (Right right : rights)
            if (isAbout(denied, right)) lines.add(new MissingRight(right, right.name(), 0).text(principal));
        return lines.isEmpty() ? List.of(principal + " is not authorised: " + denied.getMessage()) : lines;
    }

    private static boolean isAbout(AuthorizationException denied, Right right) {
        if (denied instanceof TopicAuthorizationException topics)
            return topics.unauthorizedTopics().stream().anyMatch(name -> right.covers(ResourceType.TOPIC, name));
        if (denied instanceof GroupAuthorizationException) return right.type() == ResourceType.GROUP;
        return denied instanceof TransactionalIdAuthorizationException && right.type() == ResourceType.TRANSACTIONAL_ID;
    }

    private NotAuthorised refused(List<String> missing) {
        var lines = new ArrayList<>(missing);
        lines.add("all that it needs: ./kabar topics acl --for " + duty.word()
                + (principal.startsWith("User:") ? " --principal " + principal : "") + " -o commands");
        return new NotAuthorised(lines);
    }
}
