package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names, people, capitals, provinces and leaders of the factbook. */
final class Factbook {
    /** Words that make a province's name a direction or a common noun. */
    private static final Set<String> COMMON = Set.of(
            "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "centre", "center", "capital",
            "upper", "lower", "islands", "island", "none", "district", "city", "region", "federal", "nord", "sud", "est", "ouest",
            "littoral", "plateau", "river", "rivers", "delta", "union", "liberty", "saint", "inner", "outer", "coast", "middle");

    private Factbook() {}

    static void read(Path file, Collected names) throws IOException {
        List<String> lines = Build.lines(file);
        Map<String, Integer> provinces = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            for (String province : provinces(line.split("\t", -1)[14])) provinces.merge(Collected.fold(province), 1, Integer::sum);
        }
        Map<String, Integer> leaders = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split("\t", -1);
            leaders.merge(bare(cell[11]), 1, Integer::sum);
            if (!bare(cell[12]).equals(bare(cell[11]))) leaders.merge(bare(cell[12]), 1, Integer::sum);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split("\t", -1);
            String code = cell[0];
            if (!code.matches("[A-Z]{2}") || code.equals("EU")) continue;
            String name = cell[2];
            for (int column : new int[] {2, 3}) {
                if (cell[column].length() > 4 && !cell[column].startsWith("none") && !cell[column].startsWith("The Dominican"))
                    names.add("COUNTRY", code, name, "", "", cell[column].replaceAll("^The | \\(.*", ""));
            }
            people(cell[9] + "; " + cell[10], code, name, names);
            capital(cell[8], code, names);
            leader(cell[11], code, leaders, names);
            leader(cell[12], code, leaders, names);
            for (String province : provinces(cell[14])) {
                if (province.length() >= 5 && provinces.get(Collected.fold(province)) == 1)
                    names.add("PLACE", code, province, "", "", "~" + province);
            }
        }
    }

    /** Whether a word of a province's name makes it a direction or a common noun. */
    static boolean common(String province) {
        return java.util.Arrays.stream(province.toLowerCase(Locale.ROOT).split("[ -]")).anyMatch(COMMON::contains);
    }

    private static void people(String cell, String code, String name, Collected names) {
        for (String word : cell.replaceAll("\\(singular.*?\\)|\\(US.*?\\)|\\(colloquial\\)|NA", "").split("[;,]| or ")) {
            String people = word.replace("(s)", "").replaceAll("\\(.*?\\)", "").strip();
            if (people.length() < 4 || people.equals("none") || !Character.isUpperCase(people.charAt(0))) continue;
            names.add("DEMONYM", code, name, "", "", people);
            for (String tongue : new String[] {" language", " translation", " speaking", " speakers", " alphabet"})
                names.add("NEUTRAL", "", "language", "", "", "_" + people + tongue);
            if (!people.endsWith("s") && !people.endsWith("ese")) names.add("DEMONYM", code, name, "", "", people + "s");
        }
    }

    private static void capital(String cell, String code, Collected names) {
        String capital = cell.replaceAll("\\s*\\(.*", "").split("[;,]")[0].strip();
        if (capital.length() > 3 && capital.split(" ").length <= 4 && Character.isUpperCase(capital.charAt(0)))
            names.add("CAPITAL", code, capital, "", "", capital.length() < 5 ? "~" + capital : capital);
    }

    /** Full names only: surnames in capitals are turned into usual letters. Who leads several places leads none of them here. */
    private static void leader(String cell, String code, Map<String, Integer> places, Collected names) {
        if (places.get(bare(cell)) > 1 || cell.contains("represented by") || cell.contains("vacant") || cell.startsWith("King CHARLES")) return;
        String title = "^(Acting |Transitional |Interim )?(President( of [A-Z]\\w+)?|Prime Minister|King|Queen|Sultan|Amir|Chancellor|Premier|"
                + "Crown Prince and Prime Minister|Taoiseach|Emperor|Supreme Leader|State Affairs Commission President|Federal Chancellor) ";
        String[] words = bare(cell).replaceFirst(title, "").split(" ");
        boolean surname = false;
        var full = new StringBuilder();
        for (String word : words) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.endsWith(".");
            surname |= capitals;
            String usual = capitals ? titleCase(word) : word;
            full.append(full.length() == 0 ? "" : " ").append(usual);
        }
        if (surname && words.length >= 2 && words.length <= 4 && !words[0].equals(words[0].toLowerCase(Locale.ROOT)))
            names.add("PERSON", code, full.toString(), "", "", full.toString());
    }

    private static String bare(String cell) {
        return cell.replaceAll("\\s*[(;,].*", "");
    }

    private static String titleCase(String word) {
        var out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || "-'’".indexOf(out.charAt(i - 1)) >= 0) out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
        return out.toString();
    }

    private static List<String> provinces(String cell) {
        int start = cell.indexOf(';');
        if (start < 0) return List.of();
        return java.util.Arrays.stream(cell.substring(start + 1).split("[;,]"))
                .map(province -> province.replaceAll("\\s*[(*].*", "").strip())
                .filter(province -> !province.isEmpty() && Character.isUpperCase(province.charAt(0)) && province.split(" ").length <= 3)
                .filter(province -> !common(province))
                .toList();
    }
}
