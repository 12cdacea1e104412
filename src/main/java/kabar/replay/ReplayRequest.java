package kabar.replay;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kabar.config.Settings;
import org.jspecify.annotations.Nullable;

/** What the command line says of a replay; what it does not say is as it was at the first start, or as the settings have it. */
public record ReplayRequest(
        ReplayName name,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String input,
        @Nullable WarmUp warmUp,
        boolean strict) {
    /**
     * The terms it asks for.
     *
     * @param more version, known names and settings
     * @throws IllegalArgumentException when a range is missing and nothing is to be resumed
     */
    Terms terms(Optional<Terms> earlier, Settings live, Map<String, String> more) {
        Instant first = from != null ? from : earlier.map(Terms::from).orElse(null);
        Instant end = to != null ? to : earlier.map(Terms::to).orElse(null);
        if (first == null || end == null)
            throw new IllegalArgumentException("replay " + name.text() + " is a new one and needs --from and --to");
        return Terms.of(
                first,
                end,
                Objects.requireNonNullElseGet(
                        input, () -> earlier.map(Terms::input).orElse(live.inputTopic())),
                Objects.requireNonNullElseGet(
                        warmUp, () -> earlier.map(Terms::warmUp).orElse(WarmUp.of(live.windows()))),
                more);
    }
}
