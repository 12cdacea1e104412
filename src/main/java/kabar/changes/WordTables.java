package kabar.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.text.Resource;

/**
 * The tables of one language, read from {@code kabar/changes}; a language without tables has empty ones.
 *
 * <p>Lines of {@code words-*.tsv} are a kind and forms with bars between. A form of one line beside one of another means:
 * {@code same}, {@code say}, {@code form}: no difference within the line; {@code empty}, {@code article} (a line per case and
 * number), {@code title}, {@code rank}, {@code company}, {@code counter}, {@code credit}, {@code approx}: may come and go, but no
 * line of articles, titles, ranks or companies takes the place of another; {@code fixed}: words that are one; {@code set:name}:
 * lines of one name exclude each other;
 * {@code qualifier}, {@code not}: coming or going is a change; {@code not-negating}: no negation; {@code more}, {@code least},
 * {@code less}, {@code most}: bounds of a number. {@code synonyms-*.tsv} has lines of kind {@code same} without the kind. A new
 * language needs a file and its place in {@link #WITH_WORDS}.
 */
final class WordTables {
    /** Languages with a file of own words; the others have what the common tables hold. */
    static final Set<String> WITH_WORDS = Set.of(
            "en", "id", "ms", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa", "hi", "zh", "ja",
            "ko", "vi", "sw");

    /** A form of at least this many letters also stands for its inflected forms, by its letters but the last two. */
    private static final int LONG_FORM = 7;

    private static final int SHORTEST_STEM = 5;
    /** Roles whose forms with a capital count only when written with one. */
    private static final Set<WordRole> CAPITALS = Set.of(WordRole.SAME, WordRole.CREDIT, WordRole.COMPANY);

    private static final String FOLDER = "kabar/changes/";

    private final String language;
    private final Keys keys;
    private final WordingPhrases phrases = new WordingPhrases();
    private final WordingPhrases stems = new WordingPhrases();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    private final Map<String, List<String>> affixes = new HashMap<>();
    private final SenseNumbers senses = new SenseNumbers();

    private WordTables(String language) {
        this.language = language;
        keys = Keys.ofLanguage(language);
    }

    static WordTables load(String language) {
        var tables = new WordTables(language);
        // Malay shares the tables of Indonesian where it has none of its own.
        String near = language.equals("ms") ? "id" : language;
        tables.readOpposites(near);
        tables.senses.endOpposites();
        tables.readNegations(near);
        tables.readNumbers(near);
        tables.readClasses("classes.tsv", near);
        tables.readClasses("calendar.tsv", near);
        tables.readClasses("companies.tsv", "*");
        tables.readClasses("titles.tsv", near);
        if (!near.equals(language)) tables.readClasses("titles.tsv", language);
        if (!near.equals(language)) tables.readWords(near);
        if (WITH_WORDS.contains(language)) {
            tables.readWords(language);
            tables.readSynonyms();
        }
        return tables;
    }

    String language() {
        return language;
    }

    Keys keys() {
        return keys;
    }

    /** Whether a set of alternatives is a pair of opposites. */
    boolean isOpposite(int set) {
        return senses.isOpposite(set);
    }

    /** Whether a sense is that of an article, whose group is its case and number. */
    boolean isArticle(Sense sense) {
        return senses.isArticle(sense);
    }

    /** Phrases as they are written. */
    WordingPhrases phrases() {
        return phrases;
    }

    /** Beginnings of long words that exclude each other. */
    WordingPhrases stems() {
        return stems;
    }

    /** Whether a word is in any table, so that a capital does not make it a name. */
    boolean isKnown(String key) {
        return vocabulary.contains(key);
    }

    /** Whether a word carries no fact. */
    boolean isEmpty(String key) {
        return empty.contains(key);
    }

    /** Whether a word is a number or holds one, in digits or spelt out. */
    boolean isNumber(String key) {
        return numbers.contains(key) || key.codePoints().anyMatch(Character::isDigit);
    }

    /** Negating prefixes, suffixes or infixes, without hyphens, as keys. */
    List<String> affixes(String kind) {
        return affixes.getOrDefault(kind, List.of());
    }

    private void readOpposites(String near) {
        for (String line : Resource.lines(FOLDER + "opposites.tsv")) {
            String[] row = line.split("\t", -1);
            if (!row[0].equals(near)) continue;
            for (int side = 0; side < 2; side++) addAll(row[2 + side], senses.ofOpposite(row[1], side));
        }
    }

    private void readNegations(String near) {
        for (String line : Resource.lines(FOLDER + "negation.tsv")) {
            String[] row = line.split("\t", -1);
            if (!row[0].equals(near)) continue;
            if (row[1].equals("particle") || row[1].equals("verb")) addAll(row[2], senses.ofLine("not"));
            else
                affixes.computeIfAbsent(row[1], kind -> new ArrayList<>())
                        .add(keys.of(row[2].replaceAll("[-\u200C ]", "")));
        }
    }

    private void readNumbers(String near) {
        for (String line : Resource.lines(FOLDER + "numbers.tsv")) {
            String[] row = line.split("\t", -1);
            if (row[0].equals(near)) for (String word : row[1].split(" ", -1)) numbers.add(keys.of(word));
        }
    }

    private void readClasses(String file, String near) {
        for (String line : Resource.lines(FOLDER + file)) {
            String[] row = line.split("\t", -1);
            if (row[0].equals(near)) addAll(row[2], senses.ofLine(row[1]));
        }
    }

    private void readWords(String near) {
        for (String line : Resource.lines(FOLDER + "words-" + near + ".tsv")) {
            String[] row = line.split("\t", -1);
            addAll(row[1], senses.ofLine(row[0]));
        }
    }

    /** Those of the language alone: a word of Indonesian can be another in Malay. */
    private void readSynonyms() {
        for (String line : Resource.lines(FOLDER + "synonyms-" + language + ".tsv"))
            addAll(line, senses.ofLine("same"));
    }

    private void addAll(String forms, Sense sense) {
        Arrays.stream(forms.split("\\|", -1)).forEach(form -> add(form, sense));
    }

    private void add(String form, Sense sense) {
        boolean open = form.endsWith("*");
        List<String> words = keys.ofPhrase(form);
        if (words.isEmpty()) throw new IllegalStateException("no word in a form of " + language + ": " + form);
        boolean capital =
                Character.isUpperCase(form.codePointAt(0)) && !language.equals("de") && CAPITALS.contains(sense.role());
        var phrase = new Phrase(words, open || hangul(words), capital, sense);
        phrases.add(phrase);
        if (keys == Keys.VIETNAMESE && (words.size() > 1 || sense.role() == WordRole.APPROXIMATION))
            phrases.addFolded(phrase);
        if (words.size() > 1) return;
        String word = words.get(0);
        if (!capital) vocabulary.add(word);
        if (sense.role() == WordRole.EMPTY) empty.add(word);
        if (sense.role() == WordRole.EXCLUSIVE && !open && word.length() >= SHORTEST_STEM && keys != Keys.VIETNAMESE) {
            String stem = word.length() < LONG_FORM ? word : word.substring(0, word.length() - 2);
            stems.add(new Phrase(List.of(stem), true, false, sense));
        }
    }

    /** Korean forms are beginnings of words: particles and endings follow without a space. */
    private static boolean hangul(List<String> words) {
        String last = words.get(words.size() - 1);
        return last.length() > 1 && Character.UnicodeScript.of(last.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }
}
