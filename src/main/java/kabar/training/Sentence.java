package kabar.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Script;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Label;
import kabar.geo.Gazetteer;
import kabar.text.Tokens;

/**
 * A labelled sentence.
 *
 * @param text joined again from its words, so that training sees what running text looks like
 * @param labels ordinal of {@link Label} for each token
 */
@SuppressWarnings("ArrayRecordComponent") // read by the trainer alone, at each token of each epoch
record Sentence(Reading text, byte[] labels) {
    /** Reads the sentences of a set. */
    static List<Sentence> read(Path file, String language, Readers readers, Gazetteer gazetteer) throws IOException {
        var sentences = new ArrayList<Sentence>();
        for (LabelledWords words : SetReader.read(file, Script.of(language).blanks()))
            sentences.add(join(words, language, readers, gazetteer));
        return sentences;
    }

    /**
     * The sentences of a set to learn from: up to nine that follow each other are put together, so that training sees how words are written
     * elsewhere in a text; at most {@code most} of them; for a family whose capitals say nothing, they have none, or all words have one.
     */
    static List<Sentence> toLearn(
            Path file, String language, Family family, Readers readers, Gazetteer gazetteer, int most)
            throws IOException {
        var texts = new ArrayList<Sentence>();
        var text = new LabelledWords();
        int sentences = 0;
        int size = 1;
        List<LabelledWords> all = SetReader.read(file, Script.of(language).blanks());
        for (LabelledWords words : all.subList(0, Math.min(most, all.size()))) {
            text.add(words);
            if (++sentences < size) continue;
            texts.add(join(written(text, family, texts.size()), language, readers, gazetteer));
            text = new LabelledWords();
            sentences = 0;
            size = size == 9 ? 1 : size * 3;
        }
        if (!text.isEmpty()) texts.add(join(written(text, family, texts.size()), language, readers, gazetteer));
        return texts;
    }

    private static LabelledWords written(LabelledWords text, Family family, int number) {
        if (family != Family.CASELESS) return text;
        return text.written(number % 3 == 0 ? Sentence::title : word -> word.toLowerCase(Locale.ROOT));
    }

    private static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Puts the words of a sentence together again. */
    static Sentence join(LabelledWords words, String language, Readers readers, Gazetteer gazetteer) {
        var text = new StringBuilder();
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(words.gap(i)).append(words.word(i));
            ends[i] = text.length();
        }
        Tokens tokens = Tokens.of(text.toString());
        Reading reading = readers.read(tokens, gazetteer.find(tokens, language), language);
        byte[] labels = new byte[reading.size()];
        int word = 0;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            while (reading.start(i) >= ends[word]) word++;
            Label label = words.label(word);
            labels[i] = (byte) (word == last && label.first() ? label.number() + 1 : label.number());
            last = word;
        }
        return new Sentence(reading, labels);
    }
}
