package kabar.dedup.wording;

/** Whether two values in their one form say the same: equal, or one is the other rounded. */
public final class ValueAgreement {
    /** A rounded number keeps at least so many digits, */
    private static final int KEPT_DIGITS = 2;

    /** and the other has at least so many more: 2.4 million is 2,413,000, but 12,000 is not 12,400. */
    private static final int MORE_DIGITS = 2;

    private ValueAgreement() {}

    /** Symmetric; only numbers are rounded. */
    public static boolean holds(String one, String other) {
        if (one.equals(other)) return true;
        if (!isNumber(one) || !isNumber(other) || magnitude(one) != magnitude(other)) return false;
        String a = digits(one);
        String b = digits(other);
        return a.length() < b.length() ? isRounded(a, b) : isRounded(b, a);
    }

    private static boolean isRounded(String rounded, String exact) {
        int kept = rounded.length();
        if (kept < KEPT_DIGITS || exact.length() - kept < MORE_DIGITS || kept > 9) return false;
        int cut = Integer.parseInt(exact.substring(0, kept));
        boolean up = exact.charAt(kept) >= '5';
        return Integer.parseInt(rounded) == (up ? cut + 1 : cut);
    }

    public static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.');
    }

    /** Its digits from the first to the last that is not zero. */
    private static String digits(String value) {
        String digits = value.replace(".", "");
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') start++;
        int end = digits.length();
        while (end > start && digits.charAt(end - 1) == '0') end--;
        return digits.substring(start, end);
    }

    /** The place of its first digit that is not zero before (positive) or behind the point. */
    private static int magnitude(String value) {
        int point = value.indexOf('.');
        int whole = point < 0 ? value.length() : point;
        for (int i = 0; i < value.length(); i++)
            if (value.charAt(i) != '0' && value.charAt(i) != '.') return i < whole ? whole - i : whole - i + 1;
        return 0;
    }
}
