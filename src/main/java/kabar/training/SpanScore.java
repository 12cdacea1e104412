package kabar.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;
import kabar.entities.tagger.Taggers;
import kabar.geo.Gazetteer;

/** How many names were found with exactly their borders and type. */
public record SpanScore(int found, int right, int wanted) {
    /** Measures the taggers as they ship on each sentence of a file. */
    public static List<SpanScore> shipped(String language, Path file) throws IOException {
        var taggers = new Taggers();
        return each(taggers::label, Sentence.read(file, language, new Readers(), Gazetteer.load()));
    }

    /** Measures a tagger on labelled sentences, each by itself. */
    static List<SpanScore> each(Function<Reading, byte[]> tagger, List<Sentence> sentences) {
        return sentences.stream().map(sentence -> of(tagger, List.of(sentence))).toList();
    }

    /** Measures a tagger on labelled sentences. */
    static SpanScore of(Function<Reading, byte[]> tagger, List<Sentence> sentences) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        for (Sentence sentence : sentences) {
            byte[] guess = tagger.apply(sentence.text());
            byte[] gold = sentence.labels();
            for (int i = 0; i < gold.length; i++) {
                if (Label.of(guess[i]).first()) found++;
                if (Label.of(gold[i]).first()) wanted++;
                if (Label.of(gold[i]).first() && guess[i] == gold[i] && end(guess, i) == end(gold, i)) right++;
            }
        }
        return new SpanScore(found, right, wanted);
    }

    /** First token after the name that begins at {@code first}. */
    static int end(byte[] labels, int first) {
        int end = first + 1;
        while (end < labels.length && labels[end] == labels[first] + 1) end++;
        return end;
    }

    /** Share of the names found that are right; 0 when none was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the names wanted that were found; 0 when none was wanted. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
