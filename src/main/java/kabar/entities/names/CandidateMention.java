package kabar.entities.names;

import java.util.Arrays;
import java.util.List;
import kabar.article.Entity;
import kabar.article.Zone;
import kabar.entities.reading.Reading;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A candidate mention: one place where a name stands, before coreference has said whose name it is.
 *
 * @param words hashes of its tokens
 * @param base the name in its base form where that is another than the written one
 * @param hit the name of the gazetteer that is exactly this stretch
 */
@SuppressWarnings("ArrayRecordComponent") // compared by key only
public record CandidateMention(
        Zone zone,
        Reading text,
        Found found,
        long[] words,
        @Nullable String base,
        @Nullable Hit hit) {
    /** The mention of a name found in a text. */
    public static CandidateMention of(Zone zone, Reading text, Found found) {
        Hit hit = text.hit(found.first());
        boolean whole = hit != null
                && hit.start() == text.start(found.first()) + found.cut()
                && hit.end() == text.end(found.end() - 1) - found.tail();
        long[] words = Arrays.copyOfRange(text.hashes(), found.first(), found.end());
        int last = found.end() - 1;
        if (found.tail() > 0)
            words[words.length - 1] = Folding.hash(text.written(), text.start(last), text.end(last) - found.tail());
        if (found.cut() > 0) words[0] = text.hashBehind(found.first(), found.cut());
        if (found.type() != Entity.Type.PERSON) words[0] = text.bare(found.first(), words[0]);
        return new CandidateMention(zone, text, found, words, null, whole ? hit : null);
    }

    /** Whether this is the very name of a known place or body, not one of the many words filed under it. */
    boolean known() {
        return hit != null && hit.entry().name().equals(written());
    }

    /** The country of the known name this is; a person has none of a town called so. */
    @Nullable
    String country() {
        if (hit == null || (type() == Entity.Type.PERSON && hit.entry().kind() != Entry.Kind.PERSON)) return null;
        return Scan.code(hit);
    }

    /** One number for the sequence of words. */
    long key() {
        return key(words, 0, words.length);
    }

    /** One number for a part of a sequence of words. */
    static long key(long[] words, int first, int end) {
        long key = (long) end - first;
        for (int i = first; i < end; i++) key = (key ^ words[i]) * 0x9E3779B97F4A7C15L + 1;
        return key;
    }

    Entity.Type type() {
        return found.type();
    }

    /** The same with other spellings for the words at some tokens, in order. */
    CandidateMention based(List<Integer> tokens, List<String> spellings) {
        long[] others = words.clone();
        var spelled = new StringBuilder();
        int from = start();
        for (int k = 0; k < tokens.size(); k++) {
            int i = tokens.get(k);
            String spelling = spellings.get(k);
            others[i - found.first()] = Folding.hash(spelling, 0, spelling.length());
            spelled.append(text.written(), from, text.start(i)).append(spelling);
            from = text.end(i);
        }
        spelled.append(text.written(), from, end());
        return new CandidateMention(zone, text, found, others, spelled.toString(), hit);
    }

    /** The same under another spelling of the whole name. */
    CandidateMention named(String name) {
        return new CandidateMention(zone, text, found, words, name, hit);
    }

    /** The name: in its base form if that is known, else as written. */
    String name() {
        return base == null ? written() : base;
    }

    /** The name as written. */
    String written() {
        return text.written().substring(start(), end());
    }

    /** UTF-16 offset in the zone. */
    int start() {
        return text.start(found.first()) + found.cut();
    }

    /** UTF-16 offset after the name. */
    int end() {
        return text.end(found.end() - 1) - found.tail();
    }

    /** Position in reading order: the title before the body. */
    long position() {
        return zone == Zone.TITLE ? start() : (1L << 32) + start();
    }
}
