package kabar.eval.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/** Reads the sets whose words are labelled with names. */
public final class NameSets {
    /** English articles of outlets outside the West. */
    public static final String WORLDWIDE = "ner-en-worldwide";
    /** Indonesian news sentences. */
    public static final String IDNER = "ner-id-idner-news-2k";

    /** Sets of sentences with capitals as in print, and the language each is in. */
    public static final Map<String, String> SENTENCES = sentences();

    /** Those of which the labelled sentences are also what the shipped tagger was trained on. */
    public static final Set<String> TRAINED_ON = Set.of("ner-en-uner-ewt", "ner-de-germeval2014");

    private NameSets() {}

    private static Map<String, String> sentences() {
        var sets = new LinkedHashMap<String, String>();
        sets.put(IDNER, "id");
        sets.put("ner-id-nerui", "id");
        sets.put("ner-id-nerugm", "id");
        sets.put("ner-id-nergrit", "id");
        sets.put("ner-en-uner-ewt", "en");
        sets.put("ner-de-germeval2014", "de");
        sets.put("ner-pt-uner-bosque", "pt");
        sets.put("ner-fr-wikineural", "fr");
        sets.put("ner-ru-wikineural", "ru");
        sets.put("ner-ar-anercorp", "ar");
        sets.put("ner-zh-peoplesdaily", "zh");
        sets.put("ner-swa-masakhaner2", "sw");
        return sets;
    }

    /** The sentences of the file {@code dev.conll} of a set: {@code word TAB label} lines, parted by empty ones. */
    public static List<LabelledText> sentences(DataFolder folder, String set) throws IOException {
        boolean spaced = !"zh".equals(SENTENCES.get(set));
        var texts = new ArrayList<LabelledText>();
        var sentence = new LabelledText.Builder(spaced);
        boolean open = false;
        for (String line : Files.readAllLines(folder.file(set, "dev.conll"))) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("-DOCSTART-")) {
                sentence.add(line.substring(0, tab), line.substring(tab + 1).strip());
                open = true;
            } else if (open) {
                texts.add(sentence.build());
                sentence = new LabelledText.Builder(spaced);
                open = false;
            }
        }
        if (open) texts.add(sentence.build());
        return texts;
    }

    /** The articles of {@value #WORLDWIDE} as their outlets wrote them, without the address in their first line. */
    public static List<LabelledText> worldwide(DataFolder folder) throws IOException {
        var texts = new ArrayList<LabelledText>();
        JsonLines.read(folder.articles(WORLDWIDE), row -> texts.add(article(row)));
        return texts;
    }

    private static LabelledText article(JsonMembers row) {
        String[] parts = row.required("raw").split("\\R", 2);
        var article = LabelledText.Builder.over(parts.length == 2 ? parts[1] : "");
        row.objects("sentences", sentence -> sentence).stream().skip(1).forEach(sentence -> {
            List<String> words = sentence.texts("tokens");
            List<String> tags = sentence.texts("tags");
            for (int i = 0; i < words.size(); i++) {
                // A name that stands in a longer one comes as "word TAB label of the longer one"; the longer one
                // counts.
                String[] word = words.get(i).split("\t", -1);
                article.add(word[0], word.length > 1 ? word[1] : tags.get(i));
            }
        });
        return article.build();
    }
}
