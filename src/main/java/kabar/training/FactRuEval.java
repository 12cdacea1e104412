package kabar.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kabar.entities.tagger.Label;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/**
 * Reads the articles of factRuEval 2016 as labelled sentences. A person is the hull of its name spans, an organisation of its own name, a
 * place of its own name; what has no name of its own ("the mayor's office of Moscow") keeps its place alone. Labels begin at a capital.
 */
final class FactRuEval {
    private static final Pattern SENTENCE = Pattern.compile(".+?(?:[.!?](?=\\s)|$)", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> PERSON = Set.of("name", "surname", "patronymic", "nickname");

    private FactRuEval() {}

    static List<LabelledWords> read(Path articles) throws IOException {
        var sentences = new ArrayList<LabelledWords>();
        JsonLines.read(articles, article -> add(article, sentences));
        return sentences;
    }

    private static void add(JsonMembers article, List<LabelledWords> sentences) {
        String text = article.required("text");
        var labels = new HashMap<Integer, Label>();
        article.objects("entities", entity -> entity).forEach(entity -> label(entity, text, labels));
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            var words = new LabelledWords();
            Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
            int end = sentence.start();
            while (word.find()) {
                words.add(word.group(), labels.getOrDefault(word.start(), Label.O), word.start() > end ? " " : "");
                end = word.end();
            }
            if (!words.isEmpty()) sentences.add(words);
        }
    }

    private static void label(JsonMembers entity, String text, Map<Integer, Label> labels) {
        String type = entity.text("type");
        Label label = switch (type) {
            case "Person" -> Label.B_PER;
            case "Org" -> Label.B_ORG;
            case "Location", "LocOrg" -> Label.B_LOC;
            default -> Label.O;
        };
        if (label == Label.O) return;
        List<JsonMembers> spans = entity.objects("spans", span -> span);
        List<JsonMembers> own =
                spans.stream().filter(span -> named(label, span)).toList();
        Label kind = own.isEmpty() && label == Label.B_ORG ? Label.B_LOC : label;
        if (kind != label)
            own = spans.stream().filter(span -> named(kind, span)).toList();
        if (own.isEmpty()) return;
        int start = own.stream().mapToInt(span -> span.integer("start")).min().orElse(0);
        int end = own.stream().mapToInt(span -> span.integer("end")).max().orElse(0);
        Label next = kind;
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            if (!Character.isLetterOrDigit(text.charAt(word.start()))) continue;
            if (next == kind && !Character.isUpperCase(text.charAt(word.start()))) continue;
            labels.put(word.start(), next);
            next = Label.of(kind.number() + 1);
        }
    }

    private static boolean named(Label label, JsonMembers span) {
        String type = span.text("type");
        return switch (label) {
            case B_PER -> PERSON.contains(type);
            case B_ORG -> type.equals("org_name");
            default -> type.equals("loc_name");
        };
    }
}
