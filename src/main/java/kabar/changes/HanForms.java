package kabar.changes;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Resource;

/** Traditional Chinese signs as the simplified ones that are written for them; loaded when first needed. */
final class HanForms {
    private static final Map<Integer, Integer> SIMPLIFIED = load();

    private HanForms() {}

    /** A text in simplified signs; the same instance when nothing changes. */
    static String simplified(String text) {
        if (text.codePoints().noneMatch(SIMPLIFIED::containsKey)) return text;
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> out.appendCodePoint(SIMPLIFIED.getOrDefault(sign, sign)));
        return out.toString();
    }

    private static Map<Integer, Integer> load() {
        var signs = new HashMap<Integer, Integer>();
        for (String line : Resource.lines("kabar/changes/han.tsv")) {
            int simplified = line.codePointAt(0);
            String others = line.substring(line.indexOf('\t') + 1);
            others.codePoints().forEach(other -> signs.putIfAbsent(other, simplified));
        }
        return signs;
    }
}
