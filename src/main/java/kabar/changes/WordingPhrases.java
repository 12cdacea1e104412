package kabar.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their first word; finds those of a passage in time linear in its length. */
final class WordingPhrases {
    /** Shortest beginning that stands for all words that begin so. */
    private static final int SHORTEST_OPEN = 2;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byOpenFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byFoldedFirst = new HashMap<>();

    void add(Phrase phrase) {
        boolean openFirst = phrase.open() && phrase.words().size() == 1;
        (openFirst ? byOpenFirst : byFirst)
                .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                .add(phrase);
    }

    /** Has a phrase found without its accents, too, which a text that is spelled out from hashes does not keep. */
    void addFolded(Phrase phrase) {
        Phrase folded = phrase.folded();
        byFoldedFirst
                .computeIfAbsent(folded.words().get(0), first -> new ArrayList<>())
                .add(folded);
    }

    /** Every phrase in the passage, those within a longer one included, in order of their beginning. */
    List<PhraseMatch> in(Passage passage) {
        var found = new ArrayList<PhraseMatch>();
        for (int at = 0; at < passage.size(); at++) {
            addFrom(byFirst.getOrDefault(passage.key(at), List.of()), passage, at, found);
            if (!byOpenFirst.isEmpty()) addOpen(passage, at, found);
        }
        if (!byFoldedFirst.isEmpty()) addFolded(passage, found);
        return found;
    }

    private void addFolded(Passage passage, List<PhraseMatch> found) {
        Passage folded = passage.folded();
        for (int at = 0; at < folded.size(); at++)
            for (Phrase phrase : byFoldedFirst.getOrDefault(folded.key(at), List.of())) {
                var match = new PhraseMatch(at, at + phrase.words().size(), phrase.sense());
                if (matches(phrase, folded, at) && !found.contains(match)) found.add(match);
            }
        found.sort(Comparator.comparingInt(PhraseMatch::start));
    }

    private void addOpen(Passage passage, int at, List<PhraseMatch> found) {
        String key = passage.key(at);
        for (int end = key.length(); end >= SHORTEST_OPEN; end--)
            addFrom(byOpenFirst.getOrDefault(key.substring(0, end), List.of()), passage, at, found);
    }

    private static void addFrom(List<Phrase> phrases, Passage passage, int at, List<PhraseMatch> found) {
        for (Phrase phrase : phrases)
            if (matches(phrase, passage, at))
                found.add(new PhraseMatch(at, at + phrase.words().size(), phrase.sense()));
    }

    private static boolean matches(Phrase phrase, Passage passage, int at) {
        int size = phrase.words().size();
        if (at + size > passage.size() || (phrase.capital() && !passage.isCapital(at))) return false;
        for (int i = 1; i < size; i++) {
            String word = phrase.words().get(i);
            String key = passage.key(at + i);
            if (!((phrase.open() && i == size - 1) ? key.startsWith(word) : key.equals(word))) return false;
        }
        return true;
    }
}
