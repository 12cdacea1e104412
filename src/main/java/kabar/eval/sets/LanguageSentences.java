package kabar.eval.sets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kabar.text.language.LanguageTag;

/** The sentences of all sets whose words are labelled with names ({@code ner-LANGUAGE-…}), by language. */
public final class LanguageSentences {
    private static final List<String> FILES =
            List.of("dev.conll", "valid.conll", "test.conll", "train.conll", "dev.conll.gz", "train.conll.gz");
    /** Written without spaces between words. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th");
    /** Sentences of a set from which on more would change no figure worth their time. */
    private static final int MOST = 1_600;

    private LanguageSentences() {}

    /** For each language the sentences of its sets, in the order of their files. */
    public static Map<String, List<String>> read(DataFolder folder) throws IOException {
        var sentences = new TreeMap<String, List<String>>();
        List<Path> sets;
        try (Stream<Path> all = Files.list(folder.path())) {
            sets = all.filter(path -> path.getFileName().toString().startsWith("ner-"))
                    .sorted()
                    .toList();
        }
        for (Path set : sets) {
            String name = set.getFileName().toString();
            String language = LanguageTag.primary(name.split("-", -1)[1]);
            for (String file : FILES)
                if (language != null && folder.has(name, file)) {
                    sentences
                            .computeIfAbsent(language, code -> new ArrayList<>())
                            .addAll(sentences(set.resolve(file), language));
                    break;
                }
        }
        return sentences;
    }

    /** Lines {@code word TAB label}, parted by empty ones; in packed files a line is one sign and {@code _} a space. */
    private static List<String> sentences(Path file, String language) throws IOException {
        boolean signs = file.toString().endsWith(".gz");
        boolean spaced = !signs && !UNSPACED.contains(language);
        var sentences = new ArrayList<String>();
        var sentence = new LabelledText.Builder(spaced);
        boolean open = false;
        try (InputStream in = Files.newInputStream(file);
                var lines = new BufferedReader(
                        new InputStreamReader(signs ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && sentences.size() < MOST; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("-DOCSTART-")) {
                    sentence.add(signs ? line.substring(0, tab).replace('_', ' ') : line.substring(0, tab), "O");
                    open = true;
                } else if (open) {
                    sentences.add(sentence.build().text());
                    sentence = new LabelledText.Builder(spaced);
                    open = false;
                }
            }
        }
        return sentences;
    }
}
