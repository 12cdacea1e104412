package kabar.entities.reading;

import java.util.List;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The gazetteer's names in a text, by token. */
final class KnownNames {
    private final Tokens tokens;
    private final List<Hit> hits;
    private final int[] hitAt;
    private final int[] after;

    /** The names of a text in order, none over another. */
    KnownNames(Tokens tokens, List<Hit> hits) {
        this.tokens = tokens;
        this.hits = hits;
        hitAt = new int[tokens.size()];
        int hit = 0;
        for (int i = 0; i < hitAt.length; i++) {
            int start = tokens.starts()[i];
            while (hit < hits.size() && hits.get(hit).end() <= start) hit++;
            hitAt[i] = hit < hits.size() && hits.get(hit).start() < tokens.ends()[i] ? hit : -1;
        }
        after = new int[hitAt.length];
        for (int i = after.length - 1; i >= 0; i--)
            after[i] = i + 1 < after.length && hitAt[i + 1] == hitAt[i] ? after[i + 1] : i + 1;
    }

    /** Whether the token at {@code i}, which must be in the text, is part of a name. */
    boolean any(int i) {
        return hitAt[i] >= 0;
    }

    /** The name the token at {@code i} is part of; none outside the text. */
    @Nullable
    Hit at(int i) {
        return i >= 0 && i < hitAt.length && hitAt[i] >= 0 ? hits.get(hitAt[i]) : null;
    }

    /** Whether a name began before {@code i} and goes on here. */
    boolean inside(int i) {
        return i > 0 && i < hitAt.length && hitAt[i] >= 0 && hitAt[i] == hitAt[i - 1];
    }

    /** Letters of the token at {@code i} before the name that begins in it. */
    int cut(int i) {
        Hit hit = at(i);
        return hit == null ? 0 : Math.max(0, hit.start() - tokens.starts()[i]);
    }

    /** First token after the name at {@code i}; where there is none, that of the next name. */
    int after(int i) {
        return after[i];
    }
}
