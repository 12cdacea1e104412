package kabar.geo;

import java.util.Arrays;
import java.util.Set;
import kabar.text.Tokens;

/** The other side of a match, a fight or a suit: a country behind "against" or "beat" near the beginning is a partner of what is reported. */
final class Opponents {
    /** Characters within which a report has said who is against whom. */
    private static final int REACH = 400;
    /** Words between "against" and the country: an article, "the team of". */
    private static final int WORDS_BETWEEN_MOST = 1;

    /** Folded, by language as far as one goes: English, Indonesian, French, German, Spanish, Portuguese, Italian, Dutch, Scandinavian … */
    private static final Set<String> AGAINST = Set.of(
            "vs",
            "versus",
            "against",
            "beat",
            "beats",
            "defeated",
            "defeats",
            "thrashed",
            "kontra",
            "melawan",
            "mengalahkan",
            "menghadapi",
            "menaklukkan",
            "menundukkan",
            "menumbangkan",
            "ditahan",
            "lawan",
            "face",
            "contre",
            "affronte",
            "bat",
            "gegen",
            "schlagt",
            "besiegt",
            "contra",
            "frente",
            "ante",
            "derrota",
            "derroto",
            "vence",
            "vencio",
            "contro",
            "batte",
            "sfida",
            "tegen",
            "verslaat",
            "mot",
            "slog",
            "mod",
            "przeciwko",
            "przeciw",
            "proti",
            "protiv",
            "impotriva",
            "ellen",
            "vastaan",
            "karsı",
            "karsi",
            "dhidi",
            "против",
            "обыграла",
            "обыграл",
            "победила",
            "проти",
            "срещу",
            "εναντιον",
            "ضد",
            "امام",
            "مقابل",
            "نظيره",
            "علیه",
            "برابر",
            "خلاف",
            "נגד",
            "मुकाबले",
            "খিলাফ",
            "대",
            "상대로");

    private Opponents() {}

    /** Whether a country stands behind such a word. */
    static boolean has(Tokens body, Hit hit) {
        if (hit.start() >= REACH) return false;
        int token = Arrays.binarySearch(body.starts(), hit.start());
        for (int i = token - 1; i >= 0 && i >= token - 1 - WORDS_BETWEEN_MOST; i--)
            if (AGAINST.contains(body.folded(i))) return true;
        return false;
    }
}
