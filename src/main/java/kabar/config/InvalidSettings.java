package kabar.config;

import java.util.List;

/** The configuration is not valid; each problem names the setting, where it was set, and the remedy. */
public final class InvalidSettings extends RuntimeException {
    private final List<String> problems;

    public InvalidSettings(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each, in the order they were found. */
    public List<String> problems() {
        return problems;
    }
}
