package kabar.eval.sets;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A text with the names its annotators found.
 *
 * @param spans UTF-16 offsets into the text
 */
public record LabelledText(String text, List<Span> spans) {
    /** A name: {@code [start, end)}. */
    public record Span(Entity.Type type, int start, int end) {}

    /** Puts a text together from labelled words. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final @Nullable String original;
        private final boolean spaced;
        private Entity.@Nullable Type type;
        private int start;
        private int end;

        /** A text written with or without spaces between words. */
        Builder(boolean spaced) {
            this(spaced, null);
        }

        private Builder(boolean spaced, @Nullable String original) {
            this.spaced = spaced;
            this.original = original;
        }

        /** Words of a text that is at hand: each is looked for in it, behind the one before. */
        static Builder over(String original) {
            return new Builder(true, original);
        }

        /** The next word and its label: {@code O}, {@code B-…} or {@code I-…}. */
        void add(String word, String label) {
            if (!label.startsWith("I-")) close();
            int at = original == null ? append(word) : find(original, word);
            if (label.startsWith("B-")) {
                type = type(label.substring(2));
                start = at;
            }
            end = Math.max(end, at + word.length());
        }

        private int append(String word) {
            boolean glued = text.isEmpty()
                    || !spaced
                    || ".,:;!?)%»”".contains(word)
                    || "(«“".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (!glued) text.append(' ');
            text.append(word);
            return text.length() - word.length();
        }

        /** A word that is written otherwise in the text stands where the last one ended. */
        private int find(String text, String word) {
            int at = text.indexOf(word, end);
            return at < 0 || at > end + FARTHEST ? end : at;
        }

        private static final int FARTHEST = 40;

        private void close() {
            if (type != null) spans.add(new Span(type, start, end));
            type = null;
        }

        LabelledText build() {
            close();
            return new LabelledText(original == null ? text.toString() : original, List.copyOf(spans));
        }
    }

    /** The kind that a set means; null for kinds that Kabar does not look for. */
    static Entity.@Nullable Type type(String label) {
        return switch (label) {
            case "PER", "PERSON", "Person", "person" -> Entity.Type.PERSON;
            case "ORG", "ORGANIZATION", "ORGANISATION", "Organization" -> Entity.Type.ORGANISATION;
            case "LOC", "LOCATION", "PLACE", "Location", "location" -> Entity.Type.PLACE;
            default -> null;
        };
    }
}
