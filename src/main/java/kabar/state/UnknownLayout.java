package kabar.state;

/** What is stored or on its way was written in a layout that this version does not read; no fault of the article in it. */
public final class UnknownLayout extends RuntimeException {
    public UnknownLayout(String message) {
        super(message);
    }

    /** Demands that {@code what} has the layout version that is read. */
    public static void refuseOther(String what, int version, int read) {
        if (version != read)
            throw new UnknownLayout(
                    what + " layout version must be " + read + ", was " + version + ": start with empty state");
    }
}
