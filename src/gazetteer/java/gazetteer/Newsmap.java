package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, stems and capitals of the newsmap dictionaries. */
final class Newsmap {
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("arabic", "ar"), Map.entry("chinese_simplified", "zh"), Map.entry("chinese_traditional", "zh"),
            Map.entry("english", "en"), Map.entry("french", "fr"), Map.entry("german", "de"), Map.entry("hebrew", "he"),
            Map.entry("italian", "it"), Map.entry("japanese", "ja"), Map.entry("portuguese", "pt"), Map.entry("russian", "ru"),
            Map.entry("spanish", "es"), Map.entry("turkish", "tr")));
    private static final Pattern LINE = Pattern.compile("^\\s*'([A-Z]{2})'\\s*:\\s*\\[(.*)]");

    private Newsmap() {}

    static void read(Path folder, Collected names) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            for (String line : Build.lines(folder.resolve(file.getKey() + ".yml"))) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.find()) continue;
                for (String word : matcher.group(2).split(",")) {
                    String form = word.replace("\"", "").strip();
                    if (form.replace("*", "").length() >= 2) add(names, matcher.group(1).equals("KV") ? "XK" : matcher.group(1), file.getValue(), form);
                }
            }
        }
    }

    private static void add(Collected names, String code, String language, String form) {
        boolean latin = Names.latin(form);
        boolean stem = form.endsWith("*") && !language.equals("zh") && !language.equals("ja");
        boolean small = Character.isLowerCase(form.charAt(0));
        String limit = latin && !language.equals("en") ? language : "";
        if (!stem) {
            String plain = form.replace("*", "");
            if (Names.latin(plain) && plain.length() < 4) return;
            names.add("PLACE", code, plain, limit, "", small ? "_" + plain : Names.written(plain));
            return;
        }
        if (form.replace("*", "").length() < 4) return;
        if (language.equals("en")) {
            String people = form.replace("*", "");
            names.add("DEMONYM", code, people, "", "", people);
            names.add("DEMONYM", code, people, "", "", people + "s");
            return;
        }
        boolean adjective = small || language.equals("fr") || language.equals("pt");
        String endings = small && (language.equals("ru") || language.equals("de")) ? language + "-adj" : language;
        names.add("DEMONYM", code, form.replace("*", ""), limit, endings, (adjective ? "_" : "") + form);
    }
}
