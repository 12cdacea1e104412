package kabar.doctor;

/**
 * What one check found.
 *
 * @param check what was looked at, one or two words
 * @param remedy what to do; empty where all is well
 */
public record Diagnosis(Level level, String check, String says, String remedy) {
    /** How bad it is, from good to bad. */
    public enum Level {
        OK,
        /** It works, and will hurt. */
        WARN,
        /** It does not work. */
        FAIL
    }

    public static Diagnosis ok(String check, String says) {
        return new Diagnosis(Level.OK, check, says, "");
    }

    public static Diagnosis warn(String check, String says, String remedy) {
        return new Diagnosis(Level.WARN, check, says, remedy);
    }

    public static Diagnosis fail(String check, String says, String remedy) {
        return new Diagnosis(Level.FAIL, check, says, remedy);
    }
}
