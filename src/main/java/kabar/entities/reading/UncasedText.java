package kabar.entities.reading;

/** A text whose words are parted by blanks, without capitals: all is in the {@link Reading}. */
enum UncasedText implements ScriptText {
    TEXT;

    @Override
    public Script script() {
        return Script.PLAIN;
    }
}
