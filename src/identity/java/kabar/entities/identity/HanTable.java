package kabar.entities.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.text.Resource;

/** Rows of {@code han.tsv}: frequent signs and those of Korean names. */
final class HanTable {
    private final Map<Character, String> mandarin = new TreeMap<>();
    private final Map<Character, String> korean = new TreeMap<>();
    private final TreeSet<Character> frequent = new TreeSet<>();
    private final SignReadings foreign;

    HanTable(Path unihan, SignReadings foreign) throws IOException {
        this.foreign = foreign;
        for (String line : Files.readAllLines(unihan)) {
            if (!line.startsWith("U+") || line.indexOf('\t') != 6) continue;
            String[] cells = line.split("\t", -1);
            char sign = (char) Integer.parseInt(cells[0].substring(2), 16);
            switch (cells[1]) {
                case "kMandarin" -> mandarin.put(sign, toneless(cells[2].split(" ", -1)[0]));
                case "kHangul" -> korean.put(sign, hangul(cells[2]));
                case "kHanyuPinlu" -> frequent.add(sign);
                default -> {}
            }
        }
        frequent.addAll(korean.keySet());
        for (String line : Resource.lines("kabar/entities/han.tsv")) {
            String[] cells = line.split("\t", -1);
            char plain = cells[0].charAt(0);
            for (char other : cells[1].toCharArray()) {
                if (korean.containsKey(other)) korean.putIfAbsent(plain, korean.get(other));
                if (frequent.contains(other)) frequent.add(plain);
            }
        }
        frequent.addAll(foreign.signs());
    }

    List<String> rows() {
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (char sign : frequent) {
            String pinyin = mandarin.getOrDefault(sign, "");
            if (pinyin.isEmpty() || HanReadings.plain(String.valueOf(sign)).charAt(0) != sign) continue;
            String readings = pinyin + "\t" + korean.getOrDefault(sign, "") + "\t" + foreign.of(sign);
            rows.computeIfAbsent(readings, row -> new StringBuilder()).append(sign);
        }
        var lines = new ArrayList<String>();
        rows.forEach((readings, signs) -> lines.add(signs + "\t" + readings));
        return lines;
    }

    private static String toneless(String pinyin) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    /** The syllable used in names where one is marked, else the first. */
    private static String hangul(String readings) {
        for (String reading : readings.split(" ", -1)) if (reading.endsWith("N")) return reading.substring(0, 1);
        return readings.substring(0, 1);
    }
}
