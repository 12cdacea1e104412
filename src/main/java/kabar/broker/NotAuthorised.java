package kabar.broker;

import java.util.List;

/** The brokers do not let this principal do its work; each line names operation, resource and principal. */
public final class NotAuthorised extends RuntimeException {
    private final List<String> lines;

    public NotAuthorised(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /** One for each right that is missing. */
    public List<String> lines() {
        return lines;
    }
}
