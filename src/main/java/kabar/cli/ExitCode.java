package kabar.cli;

/** What a command tells its caller when it ends. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    /** Done, but some of the input was rejected. */
    static final int REJECTS = 3;

    /** The topic has lost part of what a strict replay needs. */
    static final int WARM_UP_CUT = 4;

    static final int UNREACHABLE = 69;
    static final int NOT_AUTHORISED = 77;
    static final int CONFIGURATION = 78;
    /** Stopped by Ctrl-C: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
