package kabar.replay;

/** A replay cannot be done as asked; the message names the reason and the remedy. */
public final class ReplayRefused extends RuntimeException {
    ReplayRefused(String message) {
        super(message);
    }
}
