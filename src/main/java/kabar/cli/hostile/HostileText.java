package kabar.cli.hostile;

import java.util.List;
import java.util.function.Supplier;

/**
 * One attempt to make Kabar slow.
 *
 * @param name family and kind, {@code names/Cyrl}
 * @param made its events, in the order in which they come: most texts are one event, those against the judge several
 */
public record HostileText(String name, Supplier<List<byte[]>> made) {
    /** Its events, made anew at each call: together they can be too large to keep. */
    public List<byte[]> events() {
        return made.get();
    }
}
