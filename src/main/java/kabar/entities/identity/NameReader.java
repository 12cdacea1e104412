package kabar.entities.identity;

import java.util.ArrayList;
import java.util.List;
import kabar.entities.identity.NamePart.Written;
import kabar.text.Folding;
import org.jspecify.annotations.Nullable;

/** Cuts a name in any script into its parts, and reads them. */
final class NameReader {
    private static final int LONGEST = 80;
    private static final int LATIN_END = 0x0250;
    private static final int HEBREW = 0x0590;
    private static final int ARABIC_END = 0x0780;
    private static final int THAI = 0x0E00;
    private static final int THAI_END = 0x0E80;
    private static final int KANA = 0x3040;
    private static final String ARABIC_ARTICLE = "ال";

    private NameReader() {}

    /** The ways to cut a full name in two, the likeliest first; none for a name of a single part. */
    static List<NameSplit> splits(String name, String language) {
        if (name.length() > LONGEST) return List.of();
        List<String> parts = parts(HanReadings.plain(Folding.fold(LatinLetters.spelled(name, language))));
        if (parts.isEmpty()) return List.of();
        if (parts.size() == 1) return EasternNames.unspaced(parts.get(0), language);
        var main = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++)
            if (i == 0 || i == parts.size() - 1 || !Particles.has(parts.get(i))) main.add(parts.get(i));
        if (main.size() > 2) main.removeIf(part -> part.length() == 1 && part.charAt(0) < HEBREW);
        if (main.size() < 2) return List.of();
        var splits = new ArrayList<NameSplit>();
        if (EasternNames.is(main)) return List.of(EasternNames.split(main));
        int last = main.size() - 1;
        NamePart head = part(main.get(0));
        NamePart tail = part(main.get(last));
        splits.add(new NameSplit(head, tail));
        if (parts.size() > 2 && Particles.has(parts.get(parts.size() - 2)))
            splits.add(new NameSplit(head, joined(parts.subList(parts.size() - 2, parts.size()))));
        if (main.size() > 2) {
            splits.add(new NameSplit(joined(main.subList(0, last)), tail));
            splits.add(new NameSplit(head, joined(main.subList(1, main.size()))));
        }
        return splits;
    }

    /** The only part of a name; null where there are more, or none. */
    static @Nullable NamePart single(String name, String language) {
        if (name.length() > LONGEST) return null;
        List<String> parts = parts(HanReadings.plain(Folding.fold(LatinLetters.spelled(name, language))));
        return parts.size() == 1 ? part(parts.get(0)) : null;
    }

    /** Several parts together: one word where they are known as such. */
    private static NamePart joined(List<String> parts) {
        NamePart one = part(String.join("", parts));
        if (one.written() == Written.LATIN) return one;
        var said = new StringBuilder();
        for (String part : parts)
            said.append(said.length() == 0 ? "" : " ").append(part(part).said().get(0));
        return new NamePart(one.attested(), List.of(said.toString()), one.written());
    }

    /** A folded part. */
    static NamePart part(String part) {
        char first = part.charAt(0);
        if (first < LATIN_END)
            return new NamePart(new String[] {part}, List.of(NamePartTable.said(part)), Written.LATIN);
        String bare = part.length() > 4 && part.startsWith(ARABIC_ARTICLE) ? part.substring(2) : part;
        String[] attested = NamePartTable.attested(part);
        if (attested.length == 0) attested = NamePartTable.attested(bare);
        List<String> said = HanReadings.isHan(first) ? List.of(HanReadings.foreign(part)) : Romaniser.ways(bare);
        return new NamePart(attested, said, written(first));
    }

    private static Written written(char sign) {
        if (sign >= HEBREW && sign < ARABIC_END) return Written.CONSONANTS;
        return sign >= KANA || (sign >= THAI && sign < THAI_END) ? Written.SYLLABLES : Written.ALL;
    }

    private static List<String> parts(String folded) {
        var parts = new ArrayList<String>(4);
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at < folded.length() && !parts(folded.charAt(at))) continue;
            if (at > start) parts.add(folded.substring(start, at));
            start = at + 1;
        }
        return parts;
    }

    private static boolean parts(char sign) {
        return switch (sign) {
            case '-', '.', '·', '•', '‧', '・', '＝', '=', ',', '゠', '־' -> true;
            default -> Character.isWhitespace(sign) || sign == '\u00A0';
        };
    }
}
