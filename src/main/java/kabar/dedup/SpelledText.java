package kabar.dedup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.dedup.wording.FrequentWords;
import kabar.dedup.wording.Hash;
import kabar.dedup.wording.Wording;
import kabar.dedup.wording.Words;
import kabar.text.Folding;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A wording spelled out again: the text of each of its words, as far as it is known. */
final class SpelledText {
    /** Languages written without spaces, whose tokens are single signs. */
    private static final Set<String> SIGNS = Set.of("zh", "ja", "th", "lo", "km", "my");

    private final short[] sequence;
    private final Wording wording;
    private final FrequentWords frequent;
    private final String language;
    /** Made when the first word is spelled: most copies differ in nothing. */
    private @Nullable Map<Short, String> texts;

    /**
     * A wording whose frequent words are known.
     *
     * @param language of the text
     */
    SpelledText(Wording wording, String language) {
        this(wording, FrequentWords.of(language), language);
    }

    private SpelledText(Wording wording, FrequentWords frequent, String language) {
        sequence = wording.sequence();
        this.wording = wording;
        this.frequent = frequent;
        this.language = language;
    }

    private Map<Short, String> texts() {
        if (texts != null) return texts;
        Map<Short, String> made = new HashMap<>();
        for (String word : wording.rare()) made.putIfAbsent(entry(word, language), word);
        for (String name : wording.names()) made.put(entry(name, language), name);
        for (String value : wording.values()) made.put((short) ((Hash.ofText(value) << 1) | 1), value);
        texts = made;
        return made;
    }

    /** The headline of an article, in which a capital tells a name only where the text has that name, too. */
    static SpelledText ofHeadline(Fingerprint article) {
        String language = article.language();
        var words = Words.of(Tokens.of(article.headline()), language, Instant.ofEpochMilli(article.publishedAt()));
        Wording wording = Wording.of(words, FrequentWords.NONE);
        Map<String, String> known = new HashMap<>();
        for (String name : article.wording().names()) known.putIfAbsent(Folding.fold(name), name);
        List<String> names = new ArrayList<>();
        List<String> others = new ArrayList<>(wording.rare());
        for (String word : wording.names()) {
            String folded = Folding.fold(word);
            String name = known.get(folded);
            if (name == null) others.add(folded);
            else names.add(name);
        }
        for (String word : wording.rare()) if (known.containsKey(word)) names.add(known.get(word));
        var spelled = new Wording(wording.words(), wording.sequence(), wording.values(), names, others);
        return new SpelledText(spelled, FrequentWords.NONE, language);
    }

    private static short entry(String word, String language) {
        long hash = word.startsWith(Words.UNIT) ? Hash.ofText(word) : Words.hash(word, language);
        return (short) (hash << 1);
    }

    short[] sequence() {
        return sequence;
    }

    int size() {
        return sequence.length;
    }

    /** Whether it is written without spaces, so that its words are single signs. */
    boolean isOfSigns() {
        return SIGNS.contains(language);
    }

    boolean isValue(int index) {
        return Wording.isValue(sequence[index]);
    }

    /** The word at {@code index}, a name with its capital; null when it was not kept. */
    @Nullable
    String text(int index) {
        String known = texts().get(sequence[index]);
        return known == null && !isValue(index) ? frequent.word(sequence[index]) : known;
    }

    /** Its values, distinct, in order. */
    List<String> values() {
        return wording.values();
    }

    /** The words of {@code [from, to)}; one that was not kept is an ellipsis. */
    List<String> texts(int from, int to) {
        List<String> run = new ArrayList<>(Math.max(0, to - from));
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            String text = text(i);
            // A word of signs that folding drops is kept as little as one that had no room.
            run.add(text == null || Folding.fold(text).isEmpty() ? "…" : text);
        }
        return run;
    }
}
