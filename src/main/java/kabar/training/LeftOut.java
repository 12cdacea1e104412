package kabar.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.entities.reading.Readers;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Tagger;
import kabar.entities.tagger.Taggers;
import kabar.geo.Gazetteer;

/**
 * A set or a language that a tagger is trained without, to be measured on it.
 *
 * @param family whose tagger it is
 * @param what the beginning of the path of the sets left out, or a language
 * @param measured file under the folder of the sets
 * @param language that it is in
 */
public record LeftOut(Family family, String what, String measured, String language) {
    /** Sentences of a set that are learnt from, and measured on, at most: so that all takes minutes. */
    private static final int MOST_SENTENCES = 3000;

    private static final int EPOCHS = 3;

    /** By set where the others are of the same language too, else by language. */
    private static final List<LeftOut> ALL = Stream.of(
                    "LATIN ner-en-uner-ewt ner-en-uner-ewt/dev.conll en",
                    "LATIN ner-de-germeval2014 ner-de-germeval2014/dev.conll de",
                    "LATIN en ner-en-uner-ewt/dev.conll en",
                    "LATIN de ner-de-germeval2014/dev.conll de",
                    "LATIN pt ner-pt-uner-bosque/dev.conll pt",
                    "LATIN no ner-no-norne-nob/dev.conll no",
                    "LATIN fi ner-fi-turku/dev.conll fi",
                    "LATIN hr ner-hr-uner-set/dev.conll hr",
                    "LATIN sk ner-sk-uner-snk/dev.conll sk",
                    "LATIN hu ner-hu-nerkor-news/dev.conll hu",
                    "LATIN lv ner-lv-fullstack/dev.conll lv",
                    "LATIN tr ner-tr-wiki/dev.conll tr",
                    "CYRILLIC ru ner-ru-factrueval2016/dev.jsonl ru",
                    "CYRILLIC kk ner-kk-kaznerd/valid.conll kk",
                    "JA ner-ja-gsd ner-ja-gsd/dev.conll ja",
                    "JA ner-ja-stockmark ner-ja-stockmark/dev.conll.gz ja")
            .map(LeftOut::ofLine)
            .toList();

    /** Scores sentence by sentence. */
    public record Scores(List<SpanScore> unseen, List<SpanScore> shipped) {}

    private static LeftOut ofLine(String line) {
        String[] fields = line.split(" ", -1);
        return new LeftOut(Family.valueOf(fields[0]), fields[1], fields[2], fields[3]);
    }

    /** Those whose sets are in a folder. */
    public static List<LeftOut> all(Path folder) {
        return ALL.stream()
                .filter(left -> Files.isRegularFile(folder.resolve(left.measured)))
                .toList();
    }

    /** Trains without it, and measures that and what ships; takes half a minute. */
    public Scores measure(Path folder) throws IOException {
        Predicate<TrainingSet> kept =
                set -> !set.language().equals(what) && !set.file().startsWith(what);
        List<TrainingSet> sets = TrainingSet.of(family).stream()
                .filter(kept)
                .filter(set -> Files.isRegularFile(folder.resolve(set.file())))
                .toList();
        var tagger = new Tagger(
                new Trainer(family, 1 << 16, EPOCHS, 1).onlySome(MOST_SENTENCES).train(sets, folder), family);
        List<Sentence> sentences =
                new ArrayList<>(Sentence.read(folder.resolve(measured), language, new Readers(), Gazetteer.load()));
        List<Sentence> some = sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES));
        return new Scores(SpanScore.each(tagger::label, some), SpanScore.each(new Taggers()::label, some));
    }
}
