package kabar.entities.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;

/** What stands beside a firm's name alone: a legal form of single letters ("S.p.A.", "A/S"), and the sign of its share ("NYSE: X"). */
final class BusinessForms {
    private static final List<String> FORMS = List.of(
            "S.p.A", "S.P.A", "A/S", "S.A.S", "S.A", "N.V", "B.V", "A.Ş", "A.S.", "a.s.", "s.r.o", "d.o.o", "d.d.",
            "S.r.l", "K.K", "e.V", "L.L.C", "S.L", "C.V", "r.o");
    private static final List<String> EXCHANGES = List.of(
            "NYSE", "NASDAQ", "IDX", "BEI", "LSE", "TSE", "TYO", "HKEX", "SEHK", "BSE", "NSE", "ASX", "TSX", "SGX",
            "KRX", "KLSE", "PSE", "MOEX", "BIST", "ETR", "EPA", "AMS", "SIX", "TSXV", "JSE", "SHA", "SHE", "TWSE",
            "BVMF", "OTC", "BIT", "BME", "STO", "CPH", "HEL", "OSE");

    private static final Set<String> LAST =
            Set.of("tbk", "ltd", "inc", "plc", "llc", "gmbh", "bhd", "corp", "pjsc", "oyj");

    private BusinessForms() {}

    /** Whether a firm's name ends with the token at {@code i}, whatever follows. */
    static boolean closes(Reading text, int i) {
        return text.end(i) - text.start(i) <= 4 && LAST.contains(text.word(i).toLowerCase(Locale.ROOT));
    }

    /** Token after the legal form that begins at {@code i}; {@code i} itself for none. */
    static int end(Reading text, int i) {
        if (i <= 0 || i >= text.size() || text.gap(i) != Gap.SPACE || text.end(i) - text.start(i) > 1) return i;
        for (String form : FORMS) {
            if (!text.written().startsWith(form, text.start(i))) continue;
            int end = i;
            while (end < text.size() && text.start(end) < text.start(i) + form.length()) end++;
            return end;
        }
        return i;
    }

    /** Whether a share's sign in parentheses stands behind the word before {@code i}. */
    static boolean listed(Reading text, int i) {
        return i + 1 < text.size()
                && text.gap(i) == Gap.OPEN
                && text.gap(i + 1) == Gap.COLON
                && text.shape(i) == Shape.UPPER
                && EXCHANGES.contains(text.word(i));
    }
}
