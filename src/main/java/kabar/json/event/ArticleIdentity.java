package kabar.json.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import kabar.article.CanonicalUrl;
import kabar.article.Flag;
import kabar.article.Publisher;
import org.jspecify.annotations.Nullable;

/** Chooses the id of an article: explicit, else the canonical address, else a digest of what the article says. */
final class ArticleIdentity {
    /** Ids are keys of topics and stores. */
    private static final int MAX_ID = 2_048;

    private ArticleIdentity() {}

    /**
     * The id; one that is too long for a key or has control characters is replaced by its SHA-256, and flagged. Where a source delivered
     * the event, its name stands before it: no source can speak of another's article.
     */
    static String of(
            @Nullable String source,
            @Nullable String id,
            @Nullable CanonicalUrl address,
            Publisher publisher,
            String title,
            String body,
            Set<Flag> flags) {
        String own = of(id, address, publisher, title, body, flags);
        if (source == null) return own;
        String scoped = source + ":" + own;
        if (scoped.length() <= MAX_ID) return scoped;
        flags.add(Flag.HASHED_ID);
        return source + ":" + sha256(own);
    }

    private static String of(
            @Nullable String id,
            @Nullable CanonicalUrl address,
            Publisher publisher,
            String title,
            String body,
            Set<Flag> flags) {
        if (id != null) {
            String explicit = id.strip();
            if (explicit.length() <= MAX_ID && explicit.chars().noneMatch(Character::isISOControl)) return explicit;
            flags.add(Flag.HASHED_ID);
            return sha256(explicit);
        }
        if (address != null) return address.value();
        // NUL cannot be in a name that is shown, so no two different articles run together.
        return sha256(publisher.name() + "\0" + publisher.domain() + "\0" + title + "\0" + body);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
