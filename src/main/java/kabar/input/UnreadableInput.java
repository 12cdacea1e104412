package kabar.input;

/** A file or folder that was named as input is missing or cannot be read; the message names it and says why. */
public final class UnreadableInput extends RuntimeException {
    UnreadableInput(String message) {
        super(message);
    }
}
