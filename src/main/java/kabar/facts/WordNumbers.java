package kabar.facts;

import org.jspecify.annotations.Nullable;

/**
 * Numbers in words, composed of the parts that the lists hold: a part is added where the number so far ends in enough zeros
 * (twenty, one), a scale multiplies what stands below it (two, hundred, thousand).
 */
final class WordNumbers {
    private final LexedText text;
    private long total;
    private int last;
    /** The smallest scale so far: a part that is multiplied by as much begins another number. */
    private long floor;

    private int parts;

    WordNumbers(LexedText text) {
        this.text = text;
    }

    /** The number that begins at a token; null when there is none. */
    @Nullable
    Amount at(int first) {
        if (text.conventions.has(Conventions.Trait.SCALE_FIRST)) {
            Amount swahili = new ScaleFirstNumbers(text).at(first);
            if (swahili != null) return swahili;
        }
        return at(first, text.start(first));
    }

    /** The same of a token without the small word that is written to it. */
    @Nullable
    Amount at(int first, int offset) {
        total = 0;
        floor = Long.MAX_VALUE;
        parts = 0;
        Term opening = text.findFrom(first, offset, FactRole.NUMBER);
        if (opening == null && !compound(first)) return null;
        if (opening != null) take(opening.number(), first + opening.tokens() - 1);
        while (text.close(last) && (more(last + 1, false) || joined())) parts++;
        if (opening != null && guarded(opening, first) && parts == 1 && !company(last)) return null;
        return Amount.of(total, last, text.end(last));
    }

    private boolean compound(int at) {
        CompoundWords compounds = text.compound(at) ? text.words.compounds() : null;
        long value = compounds == null ? -1 : compounds.value(text.tokens.word(at));
        if (value > 0) take(value, at);
        return value > 0;
    }

    private void take(long value, int at) {
        total += value;
        last = at;
        floor = Math.min(floor, zeros(value));
        if (parts == 0) parts = 1;
    }

    private boolean joined() {
        int at = last + 1;
        Term join = text.find(at, FactRole.JOIN);
        if (join == null) return clitic(at);
        int next = at + join.tokens();
        return next < text.size() && text.close(next - 1) && more(next, true);
    }

    /** Arabic "and" is written to the word that follows. */
    private boolean clitic(int at) {
        if (!text.conventions.has(Conventions.Trait.CLITICS) || text.text.charAt(text.start(at)) != '\u0648')
            return false;
        Term part = text.findFrom(at, text.start(at) + 1, FactRole.NUMBER);
        return part != null && adds(part, at);
    }

    private boolean more(int at, boolean joined) {
        if (!joined) {
            Term scale = text.find(at, FactRole.SCALE);
            if (scale != null) return multiply(scale, at);
        }
        Term part = text.find(at, FactRole.NUMBER);
        return part != null && adds(part, at);
    }

    private boolean multiply(Term scale, int at) {
        long by = scale.number();
        if ((scale.spelling().length() == 1 && scale.flag() == '=') || by < 2) return false;
        long low = total % by;
        if (low == 0 && total >= by && total % (by * 10) != 0) return false;
        total += low == 0 ? by : low * (by - 1);
        last = at + scale.tokens() - 1;
        floor = by;
        return true;
    }

    private boolean adds(Term part, int at) {
        long value = part.number();
        if (value == 0 || value >= floor || floor == 1 || total % above(value) != 0) return false;
        int next = at + part.tokens();
        Term scale = next < text.size() && text.close(next - 1) ? text.find(next, FactRole.SCALE) : null;
        if (scale != null && scale.number() <= floor && scale.number() * value >= floor) return false;
        take(value, at + part.tokens() - 1);
        return true;
    }

    private boolean guarded(Term term, int at) {
        return term.flag() == '?' || (term.flag() == '_' && text.capital(at));
    }

    /** Whether what follows shows that a number stands before it. */
    private boolean company(int at) {
        if (AmountSigns.follows(text, at)) return true;
        if (!text.close(at)) return false;
        int next = at + 1;
        if (text.find(next, FactRole.COUNTED) != null
                || text.find(next, FactRole.UNIT) != null
                || text.find(next, FactRole.MONEY) != null
                || text.find(next, FactRole.MONTH) != null) return true;
        if (text.conventions.endings().isEmpty() || text.capital(next)) return false;
        String word = text.lower(next);
        for (String ending : text.conventions.endings()) if (word.length() > 3 && word.endsWith(ending)) return true;
        return false;
    }

    /** The power of ten above a value: 10 of 7, 100 of 12. */
    private static long above(long value) {
        long power = 10;
        while (power <= value) power *= 10;
        return power;
    }

    /** The power of ten that a value ends in: 1 of 12, 10 of 20, 100 of 300. */
    private static long zeros(long value) {
        if (value == 0) return 1;
        long power = 1;
        while (value % (power * 10) == 0) power *= 10;
        return power;
    }
}
