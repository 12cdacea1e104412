package kabar.cli.hostile;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.text.Resource;

/** The words that Kabar knows, by language or script: nothing makes it work as hard as they do. */
final class Vocabularies {
    private static final int FEW = 100;
    private static final List<String> FACT_LANGUAGES = List.of(
            ("am ar bg bn ca cs da de el en es fa fi fr ha he hi hr hu id it ja ko ms nl no pl pt ro ru sk sr sv sw th tl"
                            + " tr uk ur vi zh")
                    .split(" ", -1));

    private Vocabularies() {}

    /** Names of countries, capitals, provinces and towns by language; those of all languages under {@code und}. */
    static Map<String, List<String>> places() {
        var places = new TreeMap<String, List<String>>();
        for (String line : Resource.lines("kabar/geo/names.tsv.gz")) {
            String[] cells = line.split("\t", -1);
            for (String language : (cells[3].isEmpty() ? "und" : cells[3]).split(",", -1))
                for (String form : cells[5].split("\\|", -1))
                    places.computeIfAbsent(language, key -> new ArrayList<>()).add(form.replaceAll("^[=_~]|\\*$", ""));
        }
        places.values().removeIf(forms -> forms.size() < FEW);
        return places;
    }

    /** Words of dates, numbers, units and money by language. */
    static Map<String, List<String>> facts() {
        var facts = new TreeMap<String, List<String>>();
        for (String language : FACT_LANGUAGES) facts.put(language, words("kabar/facts/" + language + ".tsv"));
        return facts;
    }

    /** The English ones of these. */
    static List<String> english() {
        return facts().getOrDefault("en", List.of());
    }

    /** Offices, ranks, verbs of speech, heads of organisations and given names by language. */
    static Map<String, List<String>> signs() {
        var signs = new TreeMap<String, List<String>>();
        for (String language : Resource.lines("kabar/entities/languages/languages.txt"))
            signs.put(language, words("kabar/entities/languages/" + language + ".tsv"));
        return signs;
    }

    /** Parts of persons' names by script. */
    static Map<String, List<String>> names() {
        var names = new TreeMap<String, List<String>>();
        for (String file : List.of("name-parts", "name-signs"))
            for (String line : Resource.lines("kabar/entities/" + file + ".txt.gz"))
                for (String word : line.split("[\\s|]+", -1))
                    if (!word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                        names.computeIfAbsent(script(word), key -> new ArrayList<>())
                                .add(word);
        names.values().removeIf(words -> words.size() < FEW);
        return names;
    }

    /** Letters of every script, one code point each. */
    static Map<String, List<String>> letters() {
        var letters = new TreeMap<String, List<String>>();
        for (int point = 'A'; point < 0x20000; point++)
            if (Character.isLetter(point))
                letters.computeIfAbsent(UnicodeScript.of(point).name(), key -> new ArrayList<>())
                        .add(Character.toString(point));
        letters.values().removeIf(signs -> signs.size() < FEW);
        return letters;
    }

    private static String script(String word) {
        return UnicodeScript.of(word.codePointAt(0)).name();
    }

    private static List<String> words(String path) {
        var words = new ArrayList<String>();
        for (String line : Resource.lines(path))
            for (String word : line.split("[\\s|,=*~]+", -1))
                if (!word.isEmpty() && (word.charAt(0) > 'Z' || word.charAt(0) < 'A')) words.add(word);
        return words;
    }
}
