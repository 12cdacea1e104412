package kabar.facts;

import java.time.LocalDate;
import kabar.text.Folding;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A text's tokens seen with the words of its language: which phrases stand where, and what stands between tokens. */
final class LexedText {
    /** Signs that part words of one phrase. */
    private static final String CLOSE = " \u00a0\u202f\u2009-\u2010\u2011'\u2019\u02bc\u0640/" + FractionSigns.ALL;

    /** Arabic and, with, for, then, as. */
    private static final String CLITICS = "\u0648\u0628\u0644\u0641\u0643";

    /** The sign bit, beside the bits of roles: the token begins with a digit. */
    private static final int FIGURE = Integer.MIN_VALUE;

    private static final int SHORTEST_WITH_CLITIC = 4;
    private static final int LONGEST_ABBREVIATION = 5;

    /** How many tokens, of one sign each, are near. */
    private static final int DISTANCE_BEFORE = 5;

    private static final int DISTANCE_BEHIND = 5;

    final Tokens tokens;
    final String text;
    final FactWords words;
    final Conventions conventions;
    final LocalDate published;
    private final String language;
    private final boolean hasClitics;
    private final boolean hasHangul;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    /** Of each token the roles of the phrases that begin there, and {@link #FIGURE}. */
    private final int[] roles;

    LexedText(Tokens tokens, FactWords words, Conventions conventions, String language, LocalDate published) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.words = words;
        this.conventions = conventions;
        this.published = published;
        this.language = language;
        hasClitics = conventions.has(Conventions.Trait.CLITICS);
        hasHangul = conventions.has(Conventions.Trait.HANGUL);
        this.starts = tokens.starts();
        this.ends = tokens.ends();
        this.hashes = tokens.hashes();
        this.roles = new int[starts.length];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = words.roles(hashes[i]);
            if (Figure.digit(text.codePointAt(starts[i])) >= 0) roles[i] |= FIGURE;
        }
    }

    int size() {
        return starts.length;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** Where the gap behind a token ends: the start of the next, or the end of the text. */
    int gapEnd(int at) {
        return at + 1 < starts.length ? starts[at + 1] : text.length();
    }

    /** The roles of all phrases that begin at a token, a bit each by role. */
    int roles(int at) {
        return roles[at] & ~FIGURE;
    }

    /** Whether a phrase with one of these roles may begin at a token. */
    boolean mayBe(int at, int bits) {
        return at < starts.length && (roles[at] & bits) != 0;
    }

    /** Whether a token may be part of a number without being a word of the lists. */
    boolean numeral(int at) {
        return compound(at) || hangul(at) || clitic(at);
    }

    /** Whether a token is a number word with a small word written to it: وخمسة. */
    boolean clitic(int at) {
        if (!hasClitics || ends[at] - starts[at] < SHORTEST_WITH_CLITIC) return false;
        if (CLITICS.indexOf(text.charAt(starts[at])) < 0) return false;
        return (words.roles(Folding.hash(text, starts[at] + 1, ends[at])) & FactRole.NUMBER.bit()) != 0;
    }

    private boolean hangul(int at) {
        return hasHangul && HangulNumbers.opens(text.charAt(starts[at]));
    }

    /** Whether a token may be a number written as one word. */
    boolean compound(int at) {
        CompoundWords compounds = words.compounds();
        return compounds != null && compounds.mayBe(text, starts[at], ends[at]);
    }

    boolean capital(int at) {
        return Character.isUpperCase(text.codePointAt(starts[at]));
    }

    /** Whether a token begins with a digit of any script. */
    boolean figure(int at) {
        return at >= 0 && at < starts.length && roles[at] < 0;
    }

    /** Whether the gap behind a token is this text. */
    boolean gapIs(int at, String gap) {
        int length = gapEnd(at) - ends[at];
        return length == gap.length() && text.startsWith(gap, ends[at]);
    }

    /** Whether a token and the next can be of one phrase: nothing but spaces and hyphens between them, or an abbreviation's point. */
    boolean close(int at) {
        if (at + 1 >= starts.length) return false;
        for (int i = ends[at]; i < starts[at + 1]; i++) {
            char sign = text.charAt(i);
            if (CLOSE.indexOf(sign) >= 0) continue;
            if (sign == '.' && i == ends[at] && ends[at] - starts[at] <= LONGEST_ABBREVIATION && !figure(at)) continue;
            return false;
        }
        return true;
    }

    /** The longest phrase with a role that begins at a token; null when there is none. */
    @Nullable
    Term find(int at, FactRole role) {
        if (at < 0 || at >= starts.length || (roles[at] & role.bit()) == 0) return null;
        return find(at, hashes[at], role);
    }

    /** The same of a token without its first characters. */
    @Nullable
    Term findFrom(int at, int offset, FactRole role) {
        return find(at, Folding.hash(text, offset, ends[at]), role);
    }

    private @Nullable Term find(int at, long path, FactRole role) {
        Term found = null;
        int bit = role.bit();
        for (int i = at; (words.roles(path) & bit) != 0; ) {
            for (Term term : words.at(path)) if (term.role() == role && fits(term, at, i)) found = term;
            if (!close(i)) break;
            i++;
            path = FactWords.step(path, hashes[i]);
        }
        return found;
    }

    /** The term of a stretch inside of a token, as it is written. */
    @Nullable
    Term word(int start, int end, FactRole role) {
        for (Term term : words.at(Folding.hash(text, start, end)))
            if (term.role() == role && (term.flag() != '=' || is(start, end, term.spelling()))) return term;
        return null;
    }

    /** The term of the longest beginning of a stretch inside of a token. */
    @Nullable
    Term wordPrefix(int start, int end, FactRole role) {
        for (int at = end; at > start; at--) {
            Term term = word(start, at, role);
            if (term != null) return term;
        }
        return null;
    }

    private boolean fits(Term term, int first, int last) {
        if (term.flag() == '=') return is(starts[first], ends[last], term.spelling());
        if (conventions.has(Conventions.Trait.ACCENTS) && !sameLetters(term, starts[first], ends[last])) return false;
        if (term.flag() != '^') return true;
        for (int i = first; i <= last; i++) if (capital(i)) return true;
        return false;
    }

    private boolean sameLetters(Term term, int start, int end) {
        String spelling = term.spelling();
        return end - start == spelling.length() && text.regionMatches(true, start, spelling, 0, spelling.length());
    }

    private boolean is(int start, int end, String spelling) {
        return end - start == spelling.length() && text.startsWith(spelling, start);
    }

    /** The value of up to four digits of the basic plane. */
    int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) value = value * 10 + Character.digit(text.charAt(i), 10);
        return value;
    }

    /** Whether the half of the day is said before the hour. */
    boolean halfFirst() {
        return conventions.has(Conventions.Trait.HALF_FIRST);
    }

    /** Whether a small word is written to the figure of a token: و5. */
    boolean cliticFigure(int at) {
        return hasClitics && lettersBefore(at, 1) == 1 && CLITICS.indexOf(text.charAt(starts[at])) >= 0;
    }

    /** Whether a word for a way stands near what is counted in a unit that is also one of weight: キロ. */
    boolean distance(int first, int last) {
        for (int i = Math.max(0, first - DISTANCE_BEFORE); i < Math.min(starts.length, last + DISTANCE_BEHIND); i++) {
            Term word = i < first || i > last ? find(i, FactRole.PREPOSITION) : null;
            if (word != null && word.value().equals("distance")) return true;
        }
        return false;
    }

    /** How many letters stand before the first digit of a token, if there are at least one and at most so many; else 0. */
    int lettersBefore(int at, int most) {
        int end = Math.min(ends[at], starts[at] + most + 1);
        for (int i = starts[at]; i < end; i++) if (Figure.digit(text.charAt(i)) >= 0) return i - starts[at];
        return 0;
    }

    /** Whether Chinese gives the yen sign its meaning. */
    boolean chinese() {
        return language.equals("zh");
    }

    /** A token in lower case, for the few looks at endings. */
    String lower(int at) {
        return Folding.lower(tokens.word(at));
    }
}
