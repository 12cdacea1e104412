package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Territory and region names of CLDR in many languages. */
final class Cldr {
    private static final Pattern NAME = Pattern.compile("\"([A-Z]{2}|\\d{3})(-alt-[a-z]+)?\": \"([^\"]+)\"");
    private static final Set<String> NO_COUNTRY = Set.of(
            "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ", "UM", "001", "019", "021");

    private Cldr() {}

    static void read(Path folder, List<Language> languages, Collected names) throws IOException {
        Map<String, String> english = names(folder, "en");
        var spoken = new TreeMap<String, Set<Language>>();
        for (Language language : languages) {
            for (String locale : language.locales()) {
                names(folder, locale).forEach((key, written) -> {
                    String code = code(key);
                    String name = clean(written);
                    // A locale that does not know a territory has its code.
                    if (NO_COUNTRY.contains(code) || name.equals(code) || name.isEmpty()) return;
                    for (String variant : language.variants(name))
                        spoken.computeIfAbsent(code + "\t" + variant, both -> new TreeSet<>(Comparator.comparing(Language::code))).add(language);
                });
            }
        }
        spoken.forEach((both, in) -> {
            String code = both.split("\t")[0];
            String form = both.split("\t")[1];
            String kind = code.length() == 3 ? "REGION" : "COUNTRY";
            String name = english.getOrDefault(code, code);
            names.add(kind, code, name, Language.limit(in, form), "", Names.written(form));
            if (kind.equals("COUNTRY") && in.stream().anyMatch(each -> each.code().equals("id")))
                names.add("NEUTRAL", "", "bahasa", "id,ms", "", "_bahasa " + form);
            if (kind.equals("REGION")) return;
            for (Language language : in) names.addStems(kind, code, name, language, form);
        });
    }

    private static String code(String key) {
        return key.substring(0, key.charAt(0) <= '9' ? 3 : 2);
    }

    private static String clean(String name) {
        return name.replaceAll("\\s*[(\\[（].*", "").replace('’', '\'').replaceAll("[*|]", "").replaceAll(" nutome$", "").strip();
    }

    /** Names of territories and regions by code, with what CLDR calls alternatives under longer keys. */
    static Map<String, String> names(Path folder, String locale) throws IOException {
        String json = Files.readString(folder.resolve("main").resolve(locale).resolve("territories.json"));
        var names = new TreeMap<String, String>();
        Matcher matcher = NAME.matcher(json);
        while (matcher.find()) names.put(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)), matcher.group(3));
        return names;
    }
}
