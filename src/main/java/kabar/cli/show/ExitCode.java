package kabar.cli.show;

/** What a command tells its caller when it ends. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int FAILURE = 1;
    public static final int USAGE = 2;
    /** Done, but some of the input was rejected. */
    public static final int REJECTS = 3;

    /** The topic has lost part of what a strict replay needs. */
    public static final int WARM_UP_CUT = 4;

    /** No broker answers, or no instance. */
    public static final int UNREACHABLE = 69;

    static final int NOT_AUTHORISED = 77;
    static final int CONFIGURATION = 78;
    /** Stopped by Ctrl-C before it was done: 128 and the number of the signal. */
    public static final int INTERRUPTED = 130;

    /** The same by SIGTERM. */
    public static final int TERMINATED = 143;

    private ExitCode() {}
}
