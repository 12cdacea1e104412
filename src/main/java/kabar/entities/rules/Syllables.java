package kabar.entities.rules;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Folding;
import kabar.text.LongTable;

/** The syllables that Chinese, Korean and Vietnamese allow in Latin letters, by the hash of the folded word: every onset before every rime. */
final class Syllables {
    static final int CHINESE = 1;
    static final int KOREAN = 2;
    static final int VIETNAMESE = 4;

    /** Stands for nothing in a row of alternatives. */
    private static final String NONE = "_";

    private static final LongTable ALL = new LongTable(1 << 14);

    static {
        add(
                CHINESE,
                "_ b p m f d t n l g k h q j x z c s r y w zh ch sh ts hs",
                "a ai an ang ao e ei en eng er i ia ian iang iao ie ih in ing io iong iu iung ien o ong ou u ua uai uan uang ue"
                        + " uei ui un uo ung eh ieh ueh");
        add(
                KOREAN,
                "_ kk k gg g n d tt t r l m b pp p ss sh s jj j ch h y w",
                "a ae ai ah ya yae eo e ye yeo o oh oe oi yo u oo ou yu eu i ee wa wae we wo woo wi ui yi you uh ie",
                "_ k ck g n ng l r m p b t");
        String onsets = "_ b c ch d g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x";
        String codas = "_ c ch m n ng nh p t";
        add(VIETNAMESE, onsets, "a e i o u y yeu oai uye ieu uoi uou", codas);
        add(VIETNAMESE, onsets, "i u o a", "a e i o u y", codas);
        add(VIETNAMESE, onsets, "u o i", "a e o y", "_ i u o y", codas);
    }

    private Syllables() {}

    /** Whether the word with this hash is a syllable of one of these languages. */
    static boolean has(long hash, int languages) {
        int known = ALL.get(hash);
        return known != LongTable.ABSENT && (known & languages) != 0;
    }

    /** Adds what one alternative of each row makes, in order. */
    private static void add(int language, String... rows) {
        List<String> made = List.of("");
        for (String row : rows) {
            var longer = new ArrayList<String>();
            for (String before : made)
                for (String part : row.split(" ", -1)) longer.add(part.equals(NONE) ? before : before + part);
            made = longer;
        }
        for (String syllable : made) {
            long hash = Folding.hash(syllable, 0, syllable.length());
            ALL.put(hash, Math.max(0, ALL.get(hash)) | language);
        }
    }
}
