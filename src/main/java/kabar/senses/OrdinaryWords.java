package kabar.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.text.Folding;
import kabar.text.Resource;

/**
 * Names of countries that are ordinary words too.
 *
 * <p>The table lists words that are something else most of the time in a language: "mali" is Turkish for financial. Where no capital
 * tells that such a word is a name, it needs another name of the country in the article. Any other name whose capital tells nothing is a
 * word if the article writes it small elsewhere, in no other name: "Wedding China", "wedding china".
 */
final class OrdinaryWords {
    /** Vietnamese tells words by their accents, which folding takes away. */
    static final String ACCENTED = "vi";

    private static final long ACCENTED_PRIME = 0x100000001b3L;
    /** Marks a word that is a name of persons, so that a capital does not tell either. */
    private static final char NAME = '!';

    /** Marks a word that is one only where it is written small, in a text without capitals. */
    private static final char SMALL = '~';

    private static final int ABBREVIATION_LONGEST = 3;

    private final Map<String, Set<Long>> words = new HashMap<>();
    private final Map<String, Set<Long>> names = new HashMap<>();
    private final Map<String, Set<Long>> smallWords = new HashMap<>();

    private OrdinaryWords() {}

    static OrdinaryWords load() {
        var table = new OrdinaryWords();
        Resource.lines("kabar/senses/ordinary-words.tsv").forEach(table::add);
        Resource.lines("kabar/senses/place-words.tsv").forEach(table::add);
        return table;
    }

    /** Reads {@code languages words}, parted by a tab, the words by blanks. */
    private void add(String line) {
        int tab = line.indexOf('\t');
        for (String language : line.substring(0, tab).split(",", -1)) {
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                boolean marked = word.charAt(0) == NAME || word.charAt(0) == SMALL;
                of(word.charAt(0))
                        .computeIfAbsent(language, each -> new HashSet<>())
                        .add(key(word, marked ? 1 : 0, word.length(), language.equals(ACCENTED)));
            }
        }
    }

    private Map<String, Set<Long>> of(char mark) {
        return mark == NAME ? names : mark == SMALL ? smallWords : words;
    }

    /** The hash by which a word is known in a language. */
    private static long key(String text, int start, int end, boolean accented) {
        if (!accented) return Folding.hash(text, start, end);
        long key = 0;
        for (int at = start; at < end; at++) key = (key ^ Character.toLowerCase(text.charAt(at))) * ACCENTED_PRIME;
        return key;
    }

    /** Marks the names that may be words where they stand. */
    void look(List<NamedText> article, String language) {
        Set<Long> ordinary = words.getOrDefault(language, Set.of());
        Set<Long> personal = names.getOrDefault(language, Set.of());
        Set<Long> small = smallWords.getOrDefault(language, Set.of());
        var untold = new ArrayList<Sighting>();
        for (NamedText passage : article) {
            for (Sighting sighting : passage.sightings) {
                if (sighting.sense != NameSense.KNOWN || !sighting.geographic() || !sighting.oneWord()) continue;
                boolean tells = passage.tells(sighting.from) || suffixed(sighting);
                if (!ordinary.isEmpty() || !personal.isEmpty()) {
                    long key = key(
                            passage.tokens.text(), sighting.hit.start(), sighting.hit.end(), language.equals(ACCENTED));
                    sighting.doubtful = personal.contains(key)
                            || (!tells && ordinary.contains(key))
                            || (!passage.capital(sighting.from) && small.contains(key));
                }
                if (passage.capital(sighting.from) && (!tells || abbreviation(sighting))) untold.add(sighting);
            }
        }
        if (!untold.isEmpty()) twins(article, untold);
    }

    /** "Mali'de": an apostrophe parts a name from its ending in Turkish, and another from the s of its genitive in English. */
    private static boolean suffixed(Sighting sighting) {
        String text = sighting.passage.tokens.text();
        int end = sighting.hit.end();
        if (end + 1 >= text.length()) return false;
        char sign = text.charAt(end);
        return (sign == '\'' || sign == '\u2019') && Character.isLowerCase(text.charAt(end + 1));
    }

    /** "US": its twin is the same word in capitals that is no name, as in "HELP US"; the word "us" is another one. */
    private static boolean abbreviation(Sighting sighting) {
        String word = sighting.written();
        return word.length() <= ABBREVIATION_LONGEST && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Marks names that the article writes elsewhere as words. */
    private static void twins(List<NamedText> article, List<Sighting> untold) {
        Set<Long> sought = new HashSet<>();
        // One bit for each word that is sought, so that most words of the text cost no look-up.
        long filter = 0;
        for (Sighting sighting : untold) {
            long hash = sighting.passage.tokens.hashes()[sighting.from];
            sought.add(hash);
            filter |= 1L << hash;
        }
        Set<String> found = new HashSet<>();
        for (NamedText passage : article) {
            long[] hashes = passage.tokens.hashes();
            for (int i = 0; i < hashes.length; i++)
                if ((filter >>> hashes[i] & 1) != 0 && sought.contains(hashes[i]) && !passage.named(i))
                    found.add(passage.tokens.word(i));
        }
        for (Sighting sighting : untold) {
            String word = sighting.written();
            if (found.contains(abbreviation(sighting) ? word : word.toLowerCase(Locale.ROOT))) sighting.doubtful = true;
        }
    }

    /** Takes doubtful names for words unless another name speaks for the country. */
    void judge(List<NamedText> article, Witnesses witnesses) {
        for (NamedText passage : article)
            for (Sighting sighting : passage.sightings)
                if (sighting.doubtful && !witnesses.speakFor(sighting.code)) sighting.mean(NameSense.WORD);
    }
}
