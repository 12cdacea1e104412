package kabar.changes;

import java.util.List;
import kabar.changes.Finding.Reason;
import org.jspecify.annotations.Nullable;

/** Changes of fact within a word: a negating prefix, suffix or infix, another voice. */
final class Affixes {
    private static final int SHORTEST_REST = 4;
    private final WordTables tables;
    private final boolean hasVoice;

    Affixes(WordTables tables) {
        this.tables = tables;
        hasVoice = tables.language().equals("id") || tables.language().equals("ms");
    }

    /** Why two passages of as many words say different things; null when no affix shows it. */
    @Nullable
    Reason between(Passage before, Passage after) {
        int size = before.to() - before.from();
        if (size != after.to() - after.from()) return null;
        for (int i = 0; i < size; i++) {
            String word = before.key(before.from() + i);
            String other = after.key(after.from() + i);
            if (negates(word, other) || negates(other, word)) return Reason.NEGATION;
            if (hasVoice && IndonesianForms.isOtherVoice(word, other)) return Reason.VOICE;
        }
        return null;
    }

    private boolean negates(String longer, String word) {
        if (longer.length() <= word.length()) return false;
        int shortest =
                Character.isIdeographic(word.codePointAt(0)) || longer.codePointAt(0) >= 0xAC00 ? 2 : SHORTEST_REST;
        for (String prefix : tables.affixes("prefix"))
            if (word.length() >= shortest && longer.equals(prefix + word)) return true;
        for (String suffix : tables.affixes("suffix"))
            if (longer.endsWith(suffix)
                    && longer.length() - suffix.length() >= SHORTEST_REST
                    && word.startsWith(longer.substring(0, longer.length() - suffix.length() - 1))) return true;
        List<String> infixes = tables.affixes("infix");
        for (String infix : infixes) if (isWithInfix(longer, word, infix)) return true;
        return false;
    }

    private static boolean isWithInfix(String longer, String word, String infix) {
        for (int at = longer.indexOf(infix, 2); at > 0; at = longer.indexOf(infix, at + 1)) {
            String rest = longer.substring(at + infix.length());
            if (word.equals(longer.substring(0, at) + rest)) return true;
        }
        return false;
    }
}
