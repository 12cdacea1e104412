package kabar.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of {@code word TAB label} lines, sentences parted by empty lines; packed ones have a sign a line, {@code _} for a blank. */
final class SetReader {
    private SetReader() {}

    /** The sentences of a file. */
    static List<LabelledWords> read(Path file, boolean blanks) throws IOException {
        if (file.toString().endsWith(".jsonl")) return FactRuEval.read(file);
        boolean signs = file.toString().endsWith(".gz");
        var sentences = new ArrayList<LabelledWords>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = signs ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var sentence = new LabelledWords();
            boolean blank = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab <= 0 || line.startsWith("-DOCSTART-")) {
                    if (!sentence.isEmpty()) sentences.add(sentence);
                    sentence = new LabelledWords();
                    blank = false;
                    continue;
                }
                String word = line.substring(0, tab);
                if (signs && word.equals("_")) {
                    blank = true;
                    continue;
                }
                boolean apart = signs ? blank : blanks && !sentence.isEmpty() && !glued(sentence, word);
                sentence.add(word, line.substring(tab + 1).strip(), apart ? " " : "");
                blank = false;
            }
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        if (signs) sentences.forEach(ThaiTitles::takeOff);
        return sentences;
    }

    /** Whether running text has no blank between two words: before signs and the English 's and n't. */
    private static boolean glued(LabelledWords sentence, String word) {
        boolean ending = word.length() > 1 && (word.charAt(0) == '\'' || word.charAt(0) == '’' || word.equals("n't"));
        return ",.:;!?)%।".contains(word) || sentence.word(sentence.size() - 1).equals("(") || ending;
    }
}
