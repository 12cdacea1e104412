package kabar.identity;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of addresses in one form (RFC 3986, sections 2.3 and 6.2.2). */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Unreserved signs plainly, digits of other triplets in capitals, signs beyond ASCII as triplets of their UTF-8 bytes. Linear. */
    static String normal(String text) {
        var normal = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit < 0) triplet(unit & 0xff, normal);
            else normal.append((char) unit);
            int start = normal.length() - 3;
            int sign = unit < 0 || start < 0 ? -1 : triplet(normal, start);
            if (sign < 0) continue;
            normal.setLength(start);
            if (isUnreserved(sign)) normal.append((char) sign);
            else triplet(sign, normal);
        }
        return normal.toString();
    }

    /** The text that is written so; a percent sign that begins no triplet stands for itself. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) return text;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = 0;
        for (int at = 0; at < bytes.length; at++) {
            int sign = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]) : -1;
            bytes[size++] = sign < 0 ? bytes[at] : (byte) sign;
            if (sign >= 0) at += 2;
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** The byte of the triplet that begins at {@code start}, -1 where none does. */
    private static int triplet(StringBuilder text, int start) {
        if (text.charAt(start) != '%') return -1;
        return hex(text.charAt(start + 1)) << 4 | hex(text.charAt(start + 2));
    }

    private static void triplet(int unit, StringBuilder into) {
        into.append('%').append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
    }

    /** Minus one for a sign that is no digit, which stays negative in whatever it is put together with. */
    private static int hex(int sign) {
        return sign < 0x80 ? Character.digit(sign, 16) : -1;
    }

    private static boolean isUnreserved(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-'
                || sign == '.'
                || sign == '_'
                || sign == '~';
    }
}
