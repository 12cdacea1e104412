package kabar.cli.show;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import kabar.json.ResourceLine;
import kabar.resources.ResourceInventory;
import kabar.resources.ResourceSource;

/** Puts resources and their sources into words. */
public final class ResourceReport {
    private ResourceReport() {}

    /** Three lines for people. */
    public static String text(ResourceInventory.Line line, LocalDate today) {
        ResourceSource source = line.source();
        String size = String.format(
                Locale.ROOT,
                "%s  %s%,d rows, %,d KB, %s",
                source.files(),
                line.files() == 1 ? "" : line.files() + " files, ",
                line.rows(),
                (line.bytes() + 999) / 1000,
                source.licence());
        return size
                + "\n  from " + source.source() + "; of " + source.asOf() + ", "
                + ChronoUnit.DAYS.between(source.asOf(), today) + " days old; built by " + source.builtBy()
                + "\n  without it: " + source.needs();
    }

    /** One JSON object. */
    public static String json(ResourceInventory.Line line) {
        ResourceSource source = line.source();
        byte[] json = ResourceLine.of(
                source.files(),
                line.files(),
                line.rows(),
                line.bytes(),
                source.source(),
                source.asOf(),
                source.licence(),
                source.builtBy(),
                source.needs());
        return new String(json, StandardCharsets.UTF_8);
    }
}
