package kabar.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.text.Resource;

/**
 * How a language writes its figures and dates.
 *
 * @param order of a date in figures
 * @param traits what is particular
 * @param endings of nouns in the plural, that show that a number stands before them
 * @param decimal the sign before decimals
 */
record Conventions(DateOrder order, Set<Trait> traits, List<String> endings, char decimal) {
    private static final Conventions PLAIN = new Conventions(DateOrder.UNKNOWN, Set.of(), List.of(), '.');
    private static final Map<String, Conventions> ALL = all();

    /** Which part of a date in figures comes first. */
    enum DateOrder {
        DAY_MONTH,
        MONTH_DAY,
        YEAR_MONTH,
        UNKNOWN
    }

    /** A habit that not all languages share. */
    enum Trait {
        /** Thousands are parted by a space. */
        SPACED,
        /** Numbers are written as one word. */
        COMPOUND,
        /** The scale stands before its number: milioni tano. */
        SCALE_FIRST,
        /** The day may stand behind the month's name: Agosti 9. */
        MONTH_FIRST,
        /** Numerals of Han script. */
        HAN,
        /** Figures, Hangul numerals and counters are one word. */
        HANGUL,
        /** Accents tell words apart: sau (after) and sáu (six). */
        ACCENTS,
        /** Small words are written to the next one: و, ب, ال. */
        CLITICS,
        /** The part of the day is said before the hour: शाम 7 बजे. */
        HALF_FIRST,
        /** Hours are ordinals: at the seventh. */
        ORDINAL_HOURS,
        /** Dates in figures have points: 7.6. */
        POINTED
    }

    Conventions {
        traits = Set.copyOf(traits);
        endings = List.copyOf(endings);
    }

    /** Those of a language; plain figures for one that the list does not hold. */
    static Conventions of(String language) {
        return ALL.getOrDefault(language, PLAIN);
    }

    /** Whether there are words of a language. */
    static boolean known(String language) {
        return ALL.containsKey(language);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    private static Map<String, Conventions> all() {
        var all = new HashMap<String, Conventions>();
        for (String line : Resource.lines("kabar/facts/languages.tsv")) {
            String[] cells = line.split("\t", -1);
            var traits = new ArrayList<Trait>();
            for (String name : cells[2].split(",", -1)) if (!name.isEmpty()) traits.add(Trait.valueOf(name));
            List<String> endings = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(",", -1));
            all.put(
                    cells[0],
                    new Conventions(DateOrder.valueOf(cells[1]), Set.copyOf(traits), endings, cells[4].charAt(0)));
        }
        return all;
    }
}
