package kabar.enrich;

/** An article takes more work than one may; the message has the figures. */
public final class OverBudget extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverBudget(String message) {
        super(message);
    }
}
