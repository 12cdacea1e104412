package kabar.cli;

import java.time.Instant;
import org.apache.kafka.clients.admin.OffsetSpec;
import picocli.CommandLine.ITypeConverter;

/** Reads from the command line where reading begins: {@code latest}, {@code earliest}, a time, or how long ago. */
final class From implements ITypeConverter<OffsetSpec> {
    @Override
    public OffsetSpec convert(String text) {
        return switch (text) {
            case "latest" -> OffsetSpec.latest();
            case "earliest", "all" -> OffsetSpec.earliest();
            default ->
                OffsetSpec.forTimestamp(Since.parse(text, Instant.now()).time().toEpochMilli());
        };
    }
}
