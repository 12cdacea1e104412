package kabar.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kabar.facts.Conventions.Trait;
import kabar.text.Tokens;

/**
 * Reads the facts that a text states by value: "2", "two" and "dua" are one number, "March 4", "4/3" and "Senin (4/3)" one day.
 * Immutable once made, so one reader serves all threads; the words of a language are loaded when they are first asked for.
 */
public final class FactReader {
    private static final Map<String, FactReader> READERS = new ConcurrentHashMap<>();
    private static final int LONGEST_PREFIX = 4;

    /** The roles of words that a statement can begin with, a bit each. */
    private static final int STARTERS = FactRole.bits(
            FactRole.NUMBER,
            FactRole.ORDINAL,
            FactRole.BEFORE,
            FactRole.FRACTION,
            FactRole.PLAIN,
            FactRole.MONTH,
            FactRole.WEEKDAY,
            FactRole.WEEKDAYSHORT,
            FactRole.DAY,
            FactRole.PREFIX,
            FactRole.AT,
            FactRole.LEADING,
            FactRole.TIME);

    /** Of some languages further ones. */
    private static final int SCALES = FactRole.bits(FactRole.SCALE);

    private static final int HALVES = FactRole.bits(FactRole.HALF);

    private final FactWords words;
    private final Conventions conventions;
    private final String language;

    private FactReader(String language) {
        this.language = language;
        this.words = FactWords.of(language);
        this.conventions = Conventions.of(language);
    }

    /** The reader for a language code as the detector gives it; figures, signs and dates in figures for one without words. */
    public static FactReader of(String language) {
        return READERS.computeIfAbsent(Conventions.known(language) ? language : "und", FactReader::new);
    }

    /**
     * The facts of a text in order; no two share a token. Linear in the text's length, with nothing made for tokens that state
     * nothing.
     *
     * @param publishedAt seen from when a weekday or a date without a year is meant; its day is taken in UTC
     */
    public List<Fact> read(Tokens tokens, Instant publishedAt) {
        var published = LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        var text = new LexedText(tokens, words, conventions, language, published);
        var amounts = new AmountReader(text);
        var dates = new DateReader(text, amounts);
        var clocks = new ClockReader(text, amounts);
        List<Fact> facts = new ArrayList<>();
        int starters = STARTERS;
        if (conventions.has(Trait.HAN) || conventions.has(Trait.SCALE_FIRST)) starters |= SCALES;
        if (text.halfFirst()) starters |= HALVES;
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!text.figure(i)) {
                if ((text.roles(i) & starters) == 0
                        && !text.numeral(i)
                        && text.lettersBefore(i, LONGEST_PREFIX) == 0
                        && (text.roles(i) == 0 || FractionSigns.before(text, i) == null)) continue;
                Term plain = text.find(i, FactRole.PLAIN);
                if (plain != null) {
                    i += plain.tokens() - 1;
                    continue;
                }
            }
            Fact fact = dates.at(i);
            if (fact == null) fact = clocks.at(i);
            if (fact == null) fact = amounts.at(i);
            if (fact == null) continue;
            if (fact.first() < free) fact = new Fact(fact.kind(), fact.value(), fact.unit(), free, fact.last());
            facts.add(fact);
            i = fact.last();
            free = i + 1;
        }
        return facts;
    }
}
