package kabar.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Active and passive forms of Indonesian and Malay verbs by their prefixes. */
final class IndonesianForms {
    private static final int SHORTEST_ROOT = 4;
    /** Roots whose form with the prefix is another word: {@code tinggal} stays, {@code meninggal} dies. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "tinggal", "dapat", "emas", "alam", "atas", "ujar", "hadap", "datang", "sakit", "erat", "perlu", "mana",
            "nanti", "turut", "angka", "wakil", "jelang", "kasih", "makin");

    private IndonesianForms() {}

    /** Whether a word is the active form of a root, which headlines leave bare: {@code menolak} of {@code tolak}. */
    static boolean isActiveOf(String word, String root) {
        return root.length() >= SHORTEST_ROOT
                && !OTHER_WORDS.contains(root)
                && roots(word).contains(root);
    }

    /** Whether one word is the active, the other the passive form of one root: {@code menembak}, {@code ditembak}. */
    static boolean isOtherVoice(String word, String other) {
        return isPassiveOf(word, other) || isPassiveOf(other, word);
    }

    private static boolean isPassiveOf(String passive, String active) {
        if (!passive.startsWith("di") && !passive.startsWith("ter")) return false;
        String root = passive.substring(passive.startsWith("di") ? 2 : 3);
        return root.length() >= 3
                && (roots(active).contains(root) || (active.equals(root) && root.length() >= SHORTEST_ROOT));
    }

    /** What a word with the prefix meN- can be the active form of. */
    private static List<String> roots(String word) {
        var roots = new ArrayList<String>(3);
        if (word.startsWith("meng")) addRoots(roots, word.substring(4), "k", "");
        if (word.startsWith("meny")) addRoots(roots, word.substring(4), "s");
        if (word.startsWith("mem")) addRoots(roots, word.substring(3), "p", "");
        if (word.startsWith("men")) addRoots(roots, word.substring(3), "t", "");
        if (word.startsWith("me")) addRoots(roots, word.substring(2), "");
        return roots;
    }

    private static void addRoots(List<String> roots, String rest, String... first) {
        for (String letter : first) roots.add(letter + rest);
    }
}
