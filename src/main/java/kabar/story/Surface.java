package kabar.story;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;

/**
 * What an article shows without being understood, the same in most languages.
 *
 * @param headline the title, or the beginning of a body without one, at most {@value TitleGrams#REACH_CHARACTERS} UTF-16 units
 * @param script of its first letter, as in {@link #scriptOf}
 * @param grams of the headline, as in {@link TitleGrams}
 * @param proper words written with a capital within a sentence, as in {@link ProperWords}
 * @param days of the week it names, as in {@link Weekdays}
 * @param publisher hash of its publisher, 0 when unknown
 * @param stages of an affair, as in {@link EventStages}: those of the title, and 256 times those of all that was read
 * @param language its code as a number, as in {@link #language}
 * @param countries the first four it is about, as in {@link #packed}
 */
@SuppressWarnings("ArrayRecordComponent") // a few numbers each, a million times in the window
record Surface(
        String headline,
        int script,
        char[] grams,
        int[] proper,
        int days,
        int stages,
        long countries,
        int language,
        int publisher) {
    private static final int MOST_COUNTRIES = 4;

    /** With the script and the n-grams of the headline, which are not stored. */
    static Surface of(
            String headline, int[] proper, int days, int stages, long countries, int language, int publisher) {
        String cut = Cut.to(TitleGrams.REACH_CHARACTERS, headline);
        return new Surface(
                cut, scriptOf(cut), TitleGrams.of(cut), proper, days, stages, countries, language, publisher);
    }

    /** Country codes as numbers of 16 bits side by side, the first one lowest; 0 fills up. */
    static long packed(List<String> codes) {
        long packed = 0;
        for (int i = 0; i < Math.min(MOST_COUNTRIES, codes.size()); i++)
            packed |= (long) (codes.get(i).charAt(0) << 8 | codes.get(i).charAt(1)) << (16 * i);
        return packed;
    }

    /** The script of the first letter as a number, one for all that Japanese is written in; 0 without a letter. */
    private static int scriptOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) continue;
            UnicodeScript script = UnicodeScript.of(text.charAt(i));
            boolean kana = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
            return (kana ? UnicodeScript.HAN : script).name().hashCode();
        }
        return 0;
    }

    /** A language code as a number; Malay is Indonesian, as their words are. */
    static int language(String code) {
        if (code.equals("ms")) return language("id");
        return code.length() < 2 ? 0 : code.charAt(0) << 8 | code.charAt(1);
    }

    /** 1 when both are about one country, -1 when each is about others, 0 when one is about none. */
    int countriesAgree(Surface other) {
        if (countries == 0 || other.countries == 0) return 0;
        for (long own = countries; own != 0; own >>>= 16)
            for (long its = other.countries; its != 0; its >>>= 16) if ((own & 0xffff) == (its & 0xffff)) return 1;
        return -1;
    }

    /** 1 when both name one day of the week, -1 when each names others, 0 when one names none. */
    int daysAgree(Surface other) {
        if (days == 0 || other.days == 0) return 0;
        return (days & other.days) != 0 ? 1 : -1;
    }

    /** Whether both came from one known publisher. */
    boolean ofOnePublisher(Surface other) {
        return publisher != 0 && publisher == other.publisher;
    }

    /** How many stages stand in one title of which the other article knows nothing. */
    int stagesApart(Surface other) {
        return Integer.bitCount(stages & 0xff & ~(other.stages >> 8))
                + Integer.bitCount(other.stages & 0xff & ~(stages >> 8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Surface that
                && headline.equals(that.headline)
                && Arrays.equals(proper, that.proper)
                && days == that.days
                && stages == that.stages
                && countries == that.countries
                && language == that.language
                && publisher == that.publisher;
    }

    @Override
    public int hashCode() {
        return headline.hashCode();
    }
}
