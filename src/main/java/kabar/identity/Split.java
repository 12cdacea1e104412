package kabar.identity;

/** Cuts an http or https address at the signs that part its components (RFC 3986, section 3). */
final class Split {
    private Split() {}

    /** Where the path begins, or what follows in its place. */
    static int pathStart(String address) {
        return firstOf(address, address.indexOf("://") + 3, "/?#");
    }

    /** Host and port. */
    static String authority(String address) {
        return address.substring(address.indexOf("://") + 3, pathStart(address));
    }

    static String path(String address) {
        int start = pathStart(address);
        return address.substring(start, firstOf(address, start, "?#"));
    }

    /** What stands behind the question mark, empty without one. */
    static String query(String address) {
        int end = firstOf(address, 0, "#");
        int start = firstOf(address, 0, "?#");
        return start < end ? address.substring(start + 1, end) : "";
    }

    /** What stands behind the number sign, empty without one. */
    static String fragment(String address) {
        int start = firstOf(address, 0, "#");
        return start < address.length() ? address.substring(start + 1) : "";
    }

    private static int firstOf(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) at++;
        return at;
    }
}
