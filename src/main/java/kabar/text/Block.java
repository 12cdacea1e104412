package kabar.text;

/** One paragraph, heading, list item or caption of a body, on one line. */
record Block(String text, Kind kind) {
    /** What the markup says of a block; plain text has prose only. */
    enum Kind {
        PROSE,
        CAPTION,
        /** Navigation, advertising and other things beside the text. */
        ASIDE
    }

    static Block prose(String text) {
        return new Block(text, Kind.PROSE);
    }
}
