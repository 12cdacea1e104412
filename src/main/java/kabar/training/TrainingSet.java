package kabar.training;

import java.util.List;
import java.util.stream.Stream;
import kabar.entities.tagger.Family;

/**
 * A labelled set that a shipped model may learn from.
 *
 * @param file path under the folder of the sets
 * @param language as the language detector writes it
 */
record TrainingSet(String file, String language) {
    private static final List<TrainingSet> ALL = Stream.of(
                    "id ner-id-idner-news-2k/train.conll ner-id-nergrit/train.conll ner-id-nergrit/dev.conll",
                    "en ner-en-uner-ewt-train/train.conll ner-en-uner-ewt/dev.conll ner-en-wikigold/train.conll"
                            + " ner-en-crossner-politics/train.conll ner-en-crossner-politics/dev.conll ner-en-btc/train.conll",
                    "de ner-de-germeval2014/dev.conll ner-de-smartdata/train.conll ner-de-mobie/train.conll",
                    "pt ner-pt-uner-bosque/train.conll",
                    "sv ner-sv-uner-talbanken/train.conll ner-sv-webbnyheter/train.conll",
                    "da ner-da-uner-ddt/train.conll",
                    "no ner-no-norne-nob/train.conll ner-no-norne-nno/train.conll",
                    "fi ner-fi-turku/train.conll",
                    "hr ner-hr-uner-set/train.conll",
                    "sr ner-sr-uner-set/train.conll",
                    "sk ner-sk-uner-snk/train.conll",
                    "pl ner-pl-kpwr/train.conll",
                    "hu ner-hu-nerkor-news/train.conll ner-hu-nerkor-wikipedia/train.conll",
                    "ro ner-ro-ronec/valid.conll",
                    "lv ner-lv-fullstack/train.conll",
                    "tr ner-tr-wiki/train.conll",
                    "fr ner-fr-europeana/train.conll",
                    "nl ner-nl-europeana/train.conll",
                    "ru ner-ru-factrueval2016/dev.jsonl",
                    "kk ner-kk-kaznerd/valid.conll",
                    "hi ner-hi-hiner/valid.conll",
                    "th ner-th-thainer/train.conll.gz",
                    "ja ner-ja-gsd/train.conll ner-ja-stockmark/train.conll.gz",
                    "ko ner-ko-klue-char/train.conll.gz",
                    "zh ner-zh-uner-gsd/train.conll ner-zh-uner-gsd/dev.conll")
            .flatMap(TrainingSet::ofLine)
            .toList();

    private static final List<String> LATIN = List.of(
            "en", "de", "pt", "sv", "da", "no", "fi", "hr", "sr", "sk", "pl", "hu", "ro", "lv", "tr", "fr", "nl");

    private static Stream<TrainingSet> ofLine(String line) {
        String[] parts = line.split(" ", -1);
        return Stream.of(parts).skip(1).map(file -> new TrainingSet(file, parts[0]));
    }

    /** The sets that the model of a family learns from. */
    static List<TrainingSet> of(Family family) {
        return ALL.stream().filter(set -> set.teaches(family)).toList();
    }

    private boolean teaches(Family family) {
        boolean latin = LATIN.contains(language);
        boolean cyrillic = language.equals("ru") || language.equals("kk");
        return switch (family) {
            case LATIN -> latin;
            case CYRILLIC -> cyrillic;
            case CASELESS -> latin || cyrillic || language.equals("id");
            case DEVANAGARI -> language.equals("hi");
            // Sentences of NERGrit, whose places are other ones, make it worse on news.
            case ID -> file.startsWith("ner-id-idner-news-2k");
            case TH, JA, KO, ZH -> language.equals(family.file());
        };
    }
}
