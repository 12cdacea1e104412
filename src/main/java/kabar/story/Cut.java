package kabar.story;

/** Texts kept for people to read, cut to a stated length. */
final class Cut {
    private Cut() {}

    /** The first {@code most} UTF-16 units of a text, one less where they would end within a character. */
    static String to(int most, String text) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
