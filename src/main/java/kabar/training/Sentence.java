package kabar.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Script;
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
    /** Reads a file of {@code word TAB label} lines, sentences parted by empty lines. */
    static List<Sentence> read(Path file, String language, Readers readers, Gazetteer gazetteer) throws IOException {
        var sentences = new ArrayList<Sentence>();
        var words = new ArrayList<String>();
        var tags = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                words.add(line.substring(0, tab));
                tags.add(line.substring(tab + 1).strip());
            } else if (!words.isEmpty()) {
                sentences.add(join(words, tags, language, readers, gazetteer));
                words.clear();
                tags.clear();
            }
        }
        if (!words.isEmpty()) sentences.add(join(words, tags, language, readers, gazetteer));
        return sentences;
    }

    private static Sentence join(
            List<String> words, List<String> tags, String language, Readers readers, Gazetteer gazetteer) {
        var text = new StringBuilder();
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            if (i > 0 && Script.of(language).blanks() && !glued(words.get(i - 1), words.get(i))) text.append(' ');
            text.append(words.get(i));
            ends[i] = text.length();
        }
        Tokens tokens = Tokens.of(text.toString());
        byte[] labels = new byte[tokens.size()];
        int word = 0;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            while (tokens.starts()[i] >= ends[word]) word++;
            labels[i] = (byte) label(tags.get(word), word == last).number();
            last = word;
        }
        return new Sentence(readers.read(tokens, gazetteer.find(tokens, language), language), labels);
    }

    /** Whether running text has no blank between two words: before signs and the English 's and n't. */
    private static boolean glued(String before, String word) {
        boolean ending = word.length() > 1 && (word.charAt(0) == '\'' || word.charAt(0) == '’' || word.equals("n't"));
        return ",.:;!?)%".contains(word) || before.equals("(") || ending;
    }

    private static Label label(String tag, boolean goesOn) {
        if (tag.equals("O")) return Label.O;
        Label first = switch (tag.substring(2)) {
            case "PER" -> Label.B_PER;
            case "ORG" -> Label.B_ORG;
            case "LOC" -> Label.B_LOC;
            default -> Label.O;
        };
        return first != Label.O && (goesOn || tag.charAt(0) == 'I') ? Label.of(first.number() + 1) : first;
    }
}
