package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Territory and region names of CLDR in many languages. */
final class Cldr {
    private static final List<String> LOCALES = List.of(
            "en", "id", "ms", "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu",
            "fa", "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "ig", "is", "it", "ja", "ka", "kk", "km",
            "kn", "ko", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "my", "nb", "ne", "nl", "pa", "pl", "ps", "pt", "pt-PT", "ro",
            "ru", "si", "sk", "sl", "so", "sq", "sr", "sr-Latn", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "yo",
            "zh", "zh-Hant", "zh-Hant-HK");
    /** Locales whose code in the resource differs, or which it does not restrict names to. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("fil", "tl"), Map.entry("nb", "no"), Map.entry("pt-PT", "pt"), Map.entry("sr-Latn", "sr"),
            Map.entry("zh-Hant", "zh"), Map.entry("zh-Hant-HK", "zh"));
    private static final Set<String> NOT_RESTRICTING = Set.of(
            "gu", "km", "kn", "ky", "lo", "ml", "mn", "mr", "ne", "pa", "ps", "si", "te");
    /** Languages whose names take case endings; the final vowel goes before they come. */
    private static final Map<String, String> FINAL = Map.ofEntries(
            Map.entry("ru", "аяоеиыьй"), Map.entry("uk", "аяоеиіїь"), Map.entry("be", "аяоеіыь"), Map.entry("bg", "ая"),
            Map.entry("pl", "aeyio"), Map.entry("cs", "aeoyí"), Map.entry("sk", "aeoyi"), Map.entry("hr", "aeio"),
            Map.entry("sr", "aeioаеио"), Map.entry("fi", "a"), Map.entry("et", ""), Map.entry("hu", ""), Map.entry("lt", "aėsi"),
            Map.entry("lv", "as"), Map.entry("tr", ""), Map.entry("az", ""), Map.entry("ko", ""), Map.entry("el", "αςοηί"),
            Map.entry("kk", ""), Map.entry("uz", ""), Map.entry("ka", "ი"), Map.entry("hy", ""), Map.entry("de", ""),
            Map.entry("ro", "a"), Map.entry("sq", "ëai"), Map.entry("ar", ""), Map.entry("he", ""), Map.entry("fa", ""));
    private static final Map<String, String> CLASS = Map.of("sk", "cs", "hr", "sr");
    private static final Pattern NAME = Pattern.compile("\"([A-Z]{2}|\\d{3})(-alt-[a-z]+)?\": \"([^\"]+)\"");
    private static final Set<String> NO_COUNTRY = Set.of(
            "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ", "UM");

    private Cldr() {}

    static void read(Path folder, Collected names) throws IOException {
        Map<String, String> english = names(folder, "en");
        var languages = new TreeMap<String, Set<String>>();
        for (String locale : LOCALES) {
            String language = NOT_RESTRICTING.contains(locale) ? "" : CODES.getOrDefault(locale, locale);
            names(folder, locale).forEach((key, name) -> {
                String code = key.substring(0, key.charAt(0) <= '9' ? 3 : 2);
                if (NO_COUNTRY.contains(code) || List.of("001", "019", "021").contains(code)) return;
                languages.computeIfAbsent(code + "\t" + clean(name), both -> new TreeSet<>()).add(language);
            });
        }
        languages.forEach((both, in) -> {
            String code = both.split("\t")[0];
            String form = both.split("\t")[1];
            String name = english.getOrDefault(code, code);
            boolean everywhere = in.contains("en") || in.contains("id") || in.contains("") || !Names.latin(form) || form.length() > 7;
            String limit = everywhere ? "" : String.join(",", in);
            String kind = code.length() == 3 ? "REGION" : "COUNTRY";
            names.add(kind, code, name, limit, "", Names.written(form));
            if (kind.equals("COUNTRY") && in.contains("id")) names.add("NEUTRAL", "", "bahasa", "id,ms", "", "_bahasa " + form);
            if (code.length() == 3) return;
            for (String language : in) stem(names, kind, code, name, language, form);
        });
    }

    private static void stem(Collected names, String kind, String code, String name, String language, String form) {
        String vowels = FINAL.get(language);
        if (vowels == null || form.length() < 4 || form.equals(form.toUpperCase(java.util.Locale.ROOT)) && Names.cased(form)) return;
        var stem = new StringBuilder();
        for (String word : form.split(" ")) {
            boolean cut = word.length() > 4 && vowels.indexOf(word.charAt(word.length() - 1)) >= 0;
            String bare = cut ? word.substring(0, word.length() - 1) : word;
            stem.append(stem.length() == 0 ? "" : " ").append(bare).append(bare.length() < 3 ? "" : "*");
        }
        String limit = Names.latin(form) ? language : "";
        names.add(kind, code, name, limit, CLASS.getOrDefault(language, language), stem.toString());
    }

    private static String clean(String name) {
        return name.replaceAll("\\s*[(\\[（].*", "").replace('’', '\'').replaceAll("[*|]", "").strip();
    }

    private static Map<String, String> names(Path folder, String locale) throws IOException {
        String json = Files.readString(folder.resolve("main").resolve(locale).resolve("territories.json"));
        var names = new TreeMap<String, String>();
        Matcher matcher = NAME.matcher(json);
        while (matcher.find()) names.put(matcher.group(1) + (matcher.group(2) == null ? "" : matcher.group(2)), matcher.group(3));
        return names;
    }
}
