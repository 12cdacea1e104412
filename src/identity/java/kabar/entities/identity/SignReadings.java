package kabar.entities.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Latin letters that a Han sign stands for in spellings of foreign names, learnt from pairs of parts by hard expectation-maximisation:
 * each part is cut into as many stretches of letters as it has signs, in order, in the most probable way; then the stretches are counted.
 */
final class SignReadings {
    private static final int ROUNDS = 6;
    private static final int LONGEST = 6;
    private static final double[] LENGTHS = {0.02, 0.1, 0.34, 0.3, 0.14, 0.06, 0.02};
    private static final int LEAST = 8;
    private static final int MOST_PERSONS = 5;
    private static final double NEVER = -1e9;

    private record Pair(String latin, String signs, int persons) {}

    private final List<Pair> pairs = new ArrayList<>();
    private Map<Character, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<Character, Integer> sums = new HashMap<>();

    SignReadings(Map<String, Map<String, Integer>> parts) {
        parts.forEach((signs, latins) -> latins.forEach((latin, persons) -> {
            String letters = latin.replaceAll("[^a-z]", "");
            boolean fits = signs.length() > 1 && signs.length() <= LONGEST && letters.length() > 1;
            if (fits && letters.length() <= LONGEST * signs.length() && signs.chars().allMatch(sign -> HanReadings.isHan((char) sign)))
                pairs.add(new Pair(letters, signs, Math.min(persons, MOST_PERSONS)));
        }));
        for (int round = 0; round < ROUNDS; round++) {
            Map<Character, Map<String, Integer>> next = new TreeMap<>();
            for (Pair pair : pairs) cut(pair, next);
            counts = next;
            sums.clear();
            counts.forEach((sign, readings) -> sums.put(sign, readings.values().stream().mapToInt(count -> count).sum()));
        }
    }

    /** The most frequent letters of a sign; empty where it is seldom seen in foreign names. */
    String of(char sign) {
        if (sums.getOrDefault(sign, 0) < LEAST) return "";
        String best = "";
        int most = 0;
        for (var reading : counts.get(sign).entrySet())
            if (reading.getValue() > most && !reading.getKey().isEmpty()) {
                most = reading.getValue();
                best = reading.getKey();
            }
        return best;
    }

    /** All signs that are often seen in foreign names. */
    Set<Character> signs() {
        var signs = new TreeSet<Character>(sums.keySet());
        signs.removeIf(sign -> sums.get(sign) < LEAST);
        return signs;
    }

    private void cut(Pair pair, Map<Character, Map<String, Integer>> next) {
        int signs = pair.signs.length();
        int letters = pair.latin.length();
        double[][] best = new double[signs + 1][letters + 1];
        int[][] taken = new int[signs + 1][letters + 1];
        for (double[] row : best) Arrays.fill(row, NEVER);
        best[0][0] = 0;
        for (int i = 0; i < signs; i++)
            for (int j = 0; j <= letters; j++) {
                if (best[i][j] == NEVER) continue;
                for (int length = 0; length <= LONGEST && j + length <= letters; length++) {
                    double sum = best[i][j] + log(pair.signs.charAt(i), pair.latin.substring(j, j + length));
                    if (sum > best[i + 1][j + length]) {
                        best[i + 1][j + length] = sum;
                        taken[i + 1][j + length] = length;
                    }
                }
            }
        if (best[signs][letters] == NEVER) return;
        int end = letters;
        for (int i = signs; i > 0; i--) {
            String stretch = pair.latin.substring(end - taken[i][end], end);
            next.computeIfAbsent(pair.signs.charAt(i - 1), sign -> new TreeMap<>()).merge(stretch, pair.persons, Integer::sum);
            end -= taken[i][end];
        }
    }

    private double log(char sign, String letters) {
        Map<String, Integer> readings = counts.get(sign);
        double length = LENGTHS[letters.length()];
        if (readings == null) return Math.log(length) + (syllable(letters) ? 0.7 : 0);
        double share = readings.getOrDefault(letters, 0) / (double) sums.get(sign);
        return Math.log(0.98 * share + 0.02 * length / Math.pow(26, letters.length()));
    }

    private static boolean syllable(String letters) {
        return !letters.isEmpty()
                && "aeiouy".indexOf(letters.charAt(0)) < 0
                && "aeiouynlr".indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }
}
