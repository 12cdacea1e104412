package kabar.broker;

/**
 * A right that the brokers do not give to this login.
 *
 * @param name of the first resource that it is missing for
 * @param more how many other resources it is missing for
 */
public record MissingRight(Right right, String name, int more) {
    MissingRight oneMore() {
        return new MissingRight(right, name, more + 1);
    }

    /** {@code User:x may not WRITE topic news.country.kz and 250 more: it needs WRITE on topic news.country.*}. */
    public String text(String principal) {
        return principal + " may not " + right.operation() + " " + Right.what(right.type(), name)
                + (more > 0 ? " and " + more + " more" : "") + ": it needs " + right.text();
    }
}
