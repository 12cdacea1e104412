package kabar.facts;

import org.jspecify.annotations.Nullable;

/** Signs of units and money between tokens, which are no tokens themselves: %, ‰, €, US$. */
final class AmountSigns {
    private static final String SPACES = " \u00a0\u202f\u2009";
    private static final String APOSTROPHES = "'\u2019";

    private AmountSigns() {}

    /** Whether such a sign stands directly behind a token. */
    static boolean follows(LexedText text, int at) {
        return after(text, at) != null;
    }

    /** The unit whose sign opens the gap behind a token, after at most one space; null when there is none. */
    static @Nullable String after(LexedText text, int token) {
        int start = FractionSigns.gapStart(text, token);
        int end = text.gapEnd(token);
        int at = start;
        if (at < end && (SPACES + APOSTROPHES).indexOf(text.text.charAt(at)) >= 0) at++;
        if (at >= end) return null;
        char sign = text.text.charAt(at);
        // "5 $10" has the sign of the number that follows.
        boolean ofNext = at > start && at + 1 == end && end < text.text.length();
        String code = unit(sign);
        if (code != null) return code;
        return ofNext ? null : money(text, sign);
    }

    /** The unit whose sign closes the gap before a token; null when there is none. */
    static @Nullable String before(LexedText text, int at) {
        int start = at == 0 ? 0 : text.end(at - 1);
        int sign = signBefore(text, at, start);
        if (sign < 0) return null;
        char unit = text.text.charAt(sign);
        if (unit == '%' || unit == '\u066A') return sign + 1 == text.start(at) ? "%" : null;
        if (unit == '$' && at > 0 && sign == text.end(at - 1)) {
            String dollar = dollarOf(text.tokens.word(at - 1));
            if (dollar != null) return dollar;
        }
        return money(text, unit);
    }

    /** The first token that a money sign before a token covers: "US" of "US$5". */
    static int firstOf(LexedText text, int at) {
        if (at == 0) return at;
        int sign = signBefore(text, at, text.end(at - 1));
        boolean dollar = sign == text.end(at - 1) && text.text.charAt(sign) == '$';
        return dollar && dollarOf(text.tokens.word(at - 1)) != null ? at - 1 : at;
    }

    private static int signBefore(LexedText text, int at, int start) {
        int sign = text.start(at) - 1;
        if (sign > start && SPACES.indexOf(text.text.charAt(sign)) >= 0) sign--;
        return sign < start ? -1 : sign;
    }

    private static @Nullable String unit(char sign) {
        return switch (sign) {
            case '%', '\u066A', '\uFF05', '\uFE6A' -> "%";
            case '\u2030' -> "\u2030";
            default -> null;
        };
    }

    private static @Nullable String dollarOf(String letters) {
        return switch (letters) {
            case "US", "U" -> "USD";
            case "A", "AU" -> "AUD";
            case "C", "CA" -> "CAD";
            case "HK" -> "HKD";
            case "S" -> "SGD";
            case "NT" -> "TWD";
            case "NZ" -> "NZD";
            case "R" -> "BRL";
            case "MX" -> "MXN";
            default -> null;
        };
    }

    private static @Nullable String money(LexedText text, char sign) {
        return switch (sign) {
            case '$', '\uFF04' -> "USD";
            case '\u20AC' -> "EUR";
            case '\u00A3', '\uFFE1' -> "GBP";
            case '\u00A5', '\uFFE5' -> text.chinese() ? "CNY" : "JPY";
            case '\u20B9', '\u20A8' -> "INR";
            case '\u20A9', '\uFFE6' -> "KRW";
            case '\u20BD' -> "RUB";
            case '\u20BA' -> "TRY";
            case '\u20B4' -> "UAH";
            case '\u20A6' -> "NGN";
            case '\u0E3F' -> "THB";
            case '\u20AB' -> "VND";
            case '\u20B1' -> "PHP";
            case '\u20AA' -> "ILS";
            case '\u20B8' -> "KZT";
            default -> null;
        };
    }
}
