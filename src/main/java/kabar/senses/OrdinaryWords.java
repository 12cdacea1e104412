package kabar.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.geo.Entry;
import kabar.geo.Hit;
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
    /** Marks a word that is a name of persons, so that a capital does not tell either. */
    private static final char NAME = '!';

    /** Marks a word that is one only where it is written small, in a text without capitals. */
    private static final char SMALL = '~';

    private static final int ABBREVIATION_LONGEST = 3;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> smallWords = new HashMap<>();

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
                        .add(key(marked ? word.substring(1) : word, language));
            }
        }
    }

    private Map<String, Set<String>> of(char mark) {
        return mark == NAME ? names : mark == SMALL ? smallWords : words;
    }

    private static String key(String word, String language) {
        return language.equals(ACCENTED) ? word.toLowerCase(Locale.ROOT) : Folding.fold(word);
    }

    /** Marks the names that may be words where they stand. */
    void look(List<Passage> article, String language) {
        Set<String> ordinary = words.getOrDefault(language, Set.of());
        Set<String> personal = names.getOrDefault(language, Set.of());
        Set<String> small = smallWords.getOrDefault(language, Set.of());
        var untold = new ArrayList<Sighting>();
        for (Passage passage : article) {
            for (Sighting sighting : passage.sightings) {
                if (sighting.sense != Sense.KNOWN || !sighting.geographic() || !sighting.oneWord()) continue;
                boolean tells = passage.tells(sighting.from) || suffixed(sighting);
                if (!ordinary.isEmpty() || !personal.isEmpty()) {
                    String key = key(sighting.written(), language);
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
    private static void twins(List<Passage> article, List<Sighting> untold) {
        Set<Long> sought = new HashSet<>();
        for (Sighting sighting : untold) sought.add(sighting.passage.tokens.hash(sighting.from));
        Set<String> found = new HashSet<>();
        for (Passage passage : article) {
            long[] hashes = passage.tokens.hashes();
            int next = 0;
            for (int i = 0; i < hashes.length; i++) {
                int start = passage.tokens.starts()[i];
                while (next < passage.hits.size() && passage.hits.get(next).end() <= start) next++;
                Hit hit = next < passage.hits.size() ? passage.hits.get(next) : null;
                boolean known =
                        hit != null && hit.start() <= start && hit.entry().kind() != Entry.Kind.NEUTRAL;
                if (!known && sought.contains(hashes[i])) found.add(passage.tokens.word(i));
            }
        }
        for (Sighting sighting : untold) {
            String word = sighting.written();
            if (found.contains(abbreviation(sighting) ? word : word.toLowerCase(Locale.ROOT))) sighting.doubtful = true;
        }
    }

    /** Takes doubtful names for words unless another name speaks for the country. */
    void judge(List<Passage> article, Witnesses witnesses) {
        for (Passage passage : article)
            for (Sighting sighting : passage.sightings)
                if (sighting.doubtful && !witnesses.speakFor(sighting.code)) sighting.mean(Sense.WORD);
    }
}
