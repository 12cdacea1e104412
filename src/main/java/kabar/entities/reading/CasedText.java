package kabar.entities.reading;

/** A text of a script with capitals has nothing of its own: all is in the {@link Reading}. */
enum CasedText implements ScriptText {
    TEXT;

    @Override
    public Script script() {
        return Script.CASED;
    }
}
