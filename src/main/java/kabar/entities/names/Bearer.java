package kabar.entities.names;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
import kabar.article.Mention;
import org.jspecify.annotations.Nullable;

/** The entity that mentions refer to (a coreference cluster): its fullest spelling, and where all mentions stand. */
public final class Bearer {
    /** Position in the order in which the bearers of an article were entered. */
    final int number;

    final Entity.Type type;
    final long[] words;
    private String name;
    private final List<Mention> mentions = new ArrayList<>();
    private long lastPosition = -1;
    private @Nullable String role;
    private @Nullable String country;

    /** A bearer known by {@code fullest}. */
    Bearer(int number, CandidateMention fullest) {
        this.number = number;
        this.type = fullest.type();
        this.words = fullest.words();
        this.name = fullest.name();
    }

    /** Takes a mention, in reading order; the fullest role and the first country stay. */
    public void add(CandidateMention mention) {
        String written = mention.written();
        mentions.add(new Mention(mention.zone(), mention.start(), mention.end(), written));
        lastPosition = mention.position();
        if (written.length() == name.length() && shouts(name) && !shouts(written)) name = written;
        // Arabic "to the" has swallowed the article, which belongs to the name.
        if (written.length() == name.length() + 2 && written.endsWith(name)) name = written;
        String itsRole = mention.found().role();
        if (itsRole != null && (role == null || itsRole.length() > role.length())) role = itsRole;
        if (country == null)
            country = mention.found().country() != null ? mention.found().country() : mention.country();
    }

    /** Position of the last mention so far, -1 before the first. */
    long lastPosition() {
        return lastPosition;
    }

    /** Whether the words of a person's short form stand in the name one after another. */
    boolean contains(long[] part) {
        for (int at = 0; at + part.length <= words.length; at++) if (same(part, at)) return true;
        return false;
    }

    /** Whether the name ends with these words. */
    boolean endsWith(long[] part) {
        return part.length <= words.length && same(part, words.length - part.length);
    }

    /** Whether the name begins with these words, or does after its first, which says what kind of body it is. */
    boolean beginsWith(long[] part, boolean headFirst) {
        return (part.length <= words.length && same(part, 0))
                || (headFirst && part.length < words.length && same(part, 1));
    }

    private boolean same(long[] part, int at) {
        for (int i = 0; i < part.length; i++) if (words[at + i] != part[i]) return false;
        return true;
    }

    /** The finished entity, once there is a mention. */
    public @Nullable Entity entity() {
        return mentions.isEmpty() ? null : new Entity(type, name, role, country, mentions);
    }

    private static boolean shouts(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isLowerCase(text.charAt(i))) return false;
        return true;
    }
}
