package kabar.text.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Languages that detectors take for one another, so that copies of one report never part ways: a group is named by its first
 * language, and any other language is a group of its own.
 */
public final class LanguageGroup {
    private static final Map<String, String> GROUPS = new HashMap<>();

    static {
        String groups =
                "id ms jv su min ban ace bjn zsm|hr sr bs sh sl cnr|no nb nn da sv|pt gl mwl|es ast an ext|ca oc|cs sk hsb dsb"
                        + "|ru uk be rue|bg mk|hi mr ne mai bho bh dty sa awa|ur pnb|ar arz|fa azb prs tg|zh wuu yue lzh|nl af li vls fy"
                        + "|en sco pcm kri|tr az tk crh|de nds gsw bar lb als|it lmo vec scn nap pms|tl ceb war ilo pam bcl hil pag|kk ky ba tt|bn as bpy|ps sd"
                        + "|zu xh ss nr nd|rw rn|tn st nso|am ti|sw zdj|bm dyu|mfe crs|tpi bi pis|lg nyn|ln kg|lua lu|ny tum bem|ku ckb|fo is";
        for (String group : groups.split("\\|", -1)) {
            String[] languages = group.split(" ", -1);
            for (String language : languages) GROUPS.put(language, languages[0]);
        }
    }

    private LanguageGroup() {}

    /** The group of a language as {@link LanguageDetector} names it; {@code und} is a group too. */
    public static String of(String language) {
        return GROUPS.getOrDefault(language, language);
    }
}
