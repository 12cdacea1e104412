package kabar.entities;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Folding;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A text as the rules and the tagger see it: for each token its hash, word classes, shape, the gap before it and the known name on it. */
final class Reading {
    /** Keeps the search for a lower-case twin of a word from growing with the text. */
    private static final int LOOKED_AT = 2000;

    private static final int LONGEST_ABBREVIATION = 5;
    private static final int NO_SPEAKER = Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.RANK.bit()
            | Word.ORG.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit()
            | Word.ORG_KIND.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit()
            | Word.CALENDAR.bit()
            | Word.COMMON.bit()
            | Word.NOT.bit();

    private static final int KNOWN =
            Word.GIVEN.bit() | Word.FAMILY.bit() | Word.ORG.bit() | Word.PHRASE.bit() | Word.COMMON.bit();

    /** Words that point to a name in whatever way they are written. */
    private static final int POINTING = Word.ROLE.bit()
            | Word.RANK.bit()
            | Word.SAY.bit()
            | Word.SAID.bit()
            | Word.ORG_KIND.bit()
            | Word.PLACE_HEAD.bit();

    final Tokens tokens;
    final boolean indonesian;
    final long[] hashes;
    final int[] classes;
    /** Numbers of shapes and gaps: bytes cost no write barrier and a quarter of the memory of references. */
    private final byte[] shapes;

    private final byte[] gaps;
    /** The tokens any rule can start from, in order: capitals, known names and the words that point to a name. */
    final int[] noted;

    private final List<Hit> hits;
    private final int[] hitAt;

    /** The signs and words of a Chinese text. */
    final @Nullable HanText han;

    /** The words of an Arabic text without what is written together with them. */
    final @Nullable ArabicText arabic;

    /**
     * Reads a text once.
     *
     * @param indonesian or Malay: which words are common depends on the language
     * @param han of a Chinese text
     * @param arabic of an Arabic text
     */
    Reading(
            Tokens tokens,
            List<Hit> hits,
            Lexicon lexicon,
            boolean indonesian,
            @Nullable HanText han,
            @Nullable ArabicText arabic) {
        this.han = han;
        this.arabic = arabic;
        this.tokens = tokens;
        this.indonesian = indonesian;
        this.hits = hits;
        int size = tokens.size();
        hashes = tokens.hashes();
        classes = han == null ? lexicon.classes(hashes) : foreign(han, lexicon);
        shapes = new byte[size];
        gaps = new byte[size];
        hitAt = new int[size];
        String text = tokens.text();
        int[] starting = new int[size];
        int count = 0;
        int hit = 0;
        for (int i = 0; i < size; i++) {
            int start = tokens.starts()[i];
            int end = tokens.ends()[i];
            Shape shape = Shape.of(text, start, end);
            Gap gap = gapBefore(tokens, i);
            shapes[i] = (byte) shape.number();
            gaps[i] = (byte) gap.number();
            while (hit < hits.size() && hits.get(hit).end() <= start) hit++;
            hitAt[i] = hit < hits.size() && hits.get(hit).start() < end ? hit : -1;
            classes[i] = common(classes[i], indonesian);
            if (shape.cased()) {
                boolean unknown = gap == Gap.START && shape == Shape.TITLE && (classes[i] & KNOWN) == 0;
                if (indonesian && unknown && Derived.is(text, start, end)) classes[i] |= Word.COMMON.bit();
                if (Word.PHRASE.in(classes[i])) learnPhrase(lexicon, i);
            }
            boolean age = shape == Shape.DIGIT && gap == Gap.OPEN;
            if (shape.cased() || hitAt[i] >= 0 || (classes[i] & POINTING) != 0 || age) starting[count++] = i;
        }
        noted = Arrays.copyOf(starting, count);
        learnSpeakers();
    }

    /** The classes of the words of other scripts; Chinese signs have none. */
    private int[] foreign(HanText text, Lexicon lexicon) {
        int[] known = new int[hashes.length];
        for (int i = 0; i < known.length; i++)
            if (text.signs[i] == HanText.FOREIGN) known[i] = lexicon.classes(hashes[i]);
        return known;
    }

    private static Gap gapBefore(Tokens tokens, int i) {
        if (i == 0) return Gap.START;
        int from = tokens.ends()[i - 1];
        int to = tokens.starts()[i];
        if (from == to) return Gap.SPACE;
        char sign = tokens.text().charAt(from);
        if (to - from == 1 && sign == ' ') return Gap.SPACE;
        if (to - from == 2 && sign == ',' && tokens.text().charAt(from + 1) == ' ') return Gap.COMMA;
        return tokens.startsSentence(i) ? Gap.START : Gap.of(tokens.text(), from, to);
    }

    /** Marks the words of a known organisation. */
    private void learnPhrase(Lexicon lexicon, int i) {
        int known = lexicon.organisations().longest(hashes, i);
        for (int k = 0; k < known; k++) classes[i + k] |= Word.ORG.bit();
    }

    private static int common(int classes, boolean indonesian) {
        int both = Word.COMMON.bit() | Word.FOREIGN.bit();
        int which = classes & both;
        return indonesian && which != 0 && which != both ? classes ^ both : classes;
    }

    /** Takes those for names whom a verb of speech gives the word ("kata Wilan"), wherever they stand in the text. */
    private void learnSpeakers() {
        var speakers = new HashSet<Long>();
        for (int i : noted) {
            if (is(i - 1, Word.SAY) && shape(i - 1) == Shape.LOWER && gap(i) == Gap.SPACE && speaker(i))
                speakers.add(hashes[i]);
        }
        if (speakers.isEmpty()) return;
        for (int i : noted) {
            if (shape(i) == Shape.TITLE && speakers.contains(hashes[i])) classes[i] |= Word.GIVEN.bit();
        }
    }

    private boolean speaker(int i) {
        boolean site = cased(i + 1) && gap(i + 1) == Gap.SPACE && is(i + 1, Word.COMMON);
        return !site && shape(i) == Shape.TITLE && (classes[i] & NO_SPEAKER) == 0 && hitAt[i] < 0;
    }

    /** Whether the word of a token also stands without a capital among the first {@value #LOOKED_AT} tokens. */
    boolean seenInLowerCase(int i) {
        int end = Math.min(hashes.length, LOOKED_AT);
        for (int k = 0; k < end; k++) if (hashes[k] == hashes[i] && shape(k) == Shape.LOWER) return true;
        return false;
    }

    /** The signs and words of this text, which must be Chinese. */
    HanText han() {
        return Objects.requireNonNull(han, "no Chinese text");
    }

    /** The words of this text, which must be Arabic. */
    ArabicText arabic() {
        return Objects.requireNonNull(arabic, "no Arabic text");
    }

    /** How many tokens there are. */
    int size() {
        return hashes.length;
    }

    /** Whether the token at {@code i} is of a class; false outside the text. */
    boolean is(int i, Word word) {
        return i >= 0 && i < hashes.length && word.in(classes[i]);
    }

    /** Whether the token at {@code i} is written with a capital. */
    boolean cased(int i) {
        return i >= 0 && i < hashes.length && Shape.of(shapes[i]).cased();
    }

    /** How the token at {@code i} is written. */
    Shape shape(int i) {
        return Shape.of(shapes[i]);
    }

    /** The gap before the token at {@code i}; a start outside the text. */
    Gap gap(int i) {
        return i > 0 && i < hashes.length ? Gap.of(gaps[i]) : Gap.START;
    }

    /** The known name the token at {@code i} is part of. */
    @Nullable
    Hit hit(int i) {
        return i >= 0 && i < hashes.length && hitAt[i] >= 0 ? hits.get(hitAt[i]) : null;
    }

    /** The kind of the known name the token at {@code i} is part of. */
    Entry.@Nullable Kind kind(int i) {
        Hit hit = hit(i);
        return hit == null ? null : hit.entry().kind();
    }

    /** Whether a longer known name began before {@code i} and goes on here: Hong Kong in "dolar Hong Kong". */
    boolean insideHit(int i) {
        return i > 0 && i < hashes.length && hitAt[i] >= 0 && hitAt[i] == hitAt[i - 1];
    }

    /** Whether a word speaks for an organisation: short abbreviations do in capitals alone (the party PAN, but not Pan). */
    boolean organised(int i) {
        if ((classes[i] & (Word.ORG_HEAD.bit() | Word.ORG_TAIL.bit())) != 0) return true;
        boolean brief = tokens.ends()[i] - tokens.starts()[i] < LONGEST_ABBREVIATION;
        return Word.ORG.in(classes[i]) && (!brief || shape(i) != Shape.TITLE);
    }

    /** Letters of the token at {@code i} before the known name that begins in it. */
    int cutOfHit(int i) {
        Hit hit = hit(i);
        return hit == null ? 0 : Math.max(0, hit.start() - tokens.starts()[i]);
    }

    /** First token after the known name at {@code i}. */
    int afterHit(int i) {
        int end = i + 1;
        while (end < hashes.length && hitAt[end] == hitAt[i]) end++;
        return end;
    }

    /** {@link Folding#hash} of a token without its first letters. */
    long hashBehind(int i, int letters) {
        return Folding.hash(tokens.text(), tokens.starts()[i] + letters, tokens.ends()[i]);
    }

    /** The text from the first to before the last token. */
    String text(int first, int end) {
        return tokens.text().substring(tokens.starts()[first], tokens.ends()[end - 1]);
    }
}
