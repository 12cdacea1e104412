package kabar.dedup;

/** The one form in which numbers are compared: ASCII digits, no thousands separators, a point before decimals. */
final class NumberForm {
    private NumberForm() {}

    /**
     * The normal form of the number at {@code [start, end)}: "7.939" and "7,939" are 7939, "5,2" is 5.2, "07" is 7. A separator
     * followed by exactly three digits is read as one of thousands, whatever the language: 7.939 can also mean a decimal, but
     * then both copies of a text write it so. Zeros before the first digit are left out, for dates are written with and without.
     */
    static String of(String text, int start, int end) {
        var form = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            int digit = Character.digit(sign, 10);
            if (digit >= 0) {
                if (form.length() == 1 && form.charAt(0) == '0') form.setLength(0);
                form.append((char) ('0' + digit));
            } else if (!opensThousands(text, next, end)) form.append('.');
            at = next;
        }
        return form.toString();
    }

    /**
     * What numbers in normal form have in common that differ by thousands, millions … alone: their digits without zeros at either
     * end, and where the point stands among three. "3.5" and "3500000" have it in common, "35" has not. A number of a single such
     * digit, which would be like too many others, and one made of several is given as it is.
     */
    static String withoutThousands(String form) {
        int point = form.indexOf('.');
        String whole = point < 0 ? form : form.substring(0, point);
        String digits = point < 0 ? form : whole + form.substring(point + 1);
        if (!digits.chars().allMatch(Character::isDigit)) return form;
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') start++;
        int end = digits.length();
        while (end > start && digits.charAt(end - 1) == '0') end--;
        return end - start < 2 ? form : digits.substring(start, end) + 'e' + Math.floorMod(whole.length() - start, 3);
    }

    /** Whether {@code [start, end)} holds digits and separators only; "20th" and "5G" are words. */
    static boolean isNumber(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (Character.isLetter(unit) || Character.isSurrogate(unit)) return false;
        }
        return true;
    }

    private static boolean opensThousands(String text, int start, int end) {
        int digits = 0;
        int at = start;
        while (at < end && Character.digit(text.codePointAt(at), 10) >= 0) {
            at += Character.charCount(text.codePointAt(at));
            digits++;
        }
        return digits == 3;
    }
}
