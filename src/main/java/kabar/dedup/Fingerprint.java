package kabar.dedup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.Country;
import kabar.article.EnrichedArticle;

/** What the judge keeps of an article instead of its text. */
public record Fingerprint(String id, List<String> countries) {
    /** Takes the fingerprint of an article; pure. */
    public static Fingerprint of(EnrichedArticle article) {
        return new Fingerprint(
                article.source().id(),
                article.countries().stream().map(Country::code).toList());
    }

    /** The fingerprint as bytes. */
    public byte[] toBytes() {
        return (id + "\n" + String.join(",", countries)).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static Fingerprint fromBytes(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        return new Fingerprint(parts[0], List.of(parts[1].split(",", -1)));
    }
}
