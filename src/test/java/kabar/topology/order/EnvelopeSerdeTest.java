package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.pipeline.Report;
import org.junit.jupiter.api.Test;

class EnvelopeSerdeTest {
    private static final Coordinates AT = new Coordinates("news.articles", 3, 42, 1_641_945_660_000L);

    private final EnvelopeSerde serde = new EnvelopeSerde("news.articles");

    @Test
    void report_readsBackAsItWasWritten() {
        var report = new Report(
                AT,
                true,
                false,
                "كابار-1",
                Instant.ofEpochMilli(7),
                "id",
                new byte[] {1},
                new byte[] {2, 3},
                new byte[0]);
        assertThat(serde.read(EnvelopeSerde.write(new Envelope.Enriched(report))))
                .usingRecursiveComparison()
                .isEqualTo(new Envelope.Enriched(report));
    }

    @Test
    void mark_readsBackWithAndWithoutReason() {
        var rejected = new Envelope.Mark(AT, RejectReason.NOT_JSON, false);
        var elsewhere = new Envelope.Mark(AT, null, true);
        assertThat(serde.read(EnvelopeSerde.write(rejected))).isEqualTo(rejected);
        assertThat(serde.read(EnvelopeSerde.write(elsewhere))).isEqualTo(elsewhere);
    }

    @Test
    void heartbeat_readsBack() {
        var beat = new Envelope.Heartbeat(2, 99);
        assertThat(serde.read(EnvelopeSerde.write(beat))).isEqualTo(beat);
    }

    @Test
    void unknownVersion_isNamed() {
        byte[] bytes = EnvelopeSerde.write(new Envelope.Heartbeat(0, 0));
        bytes[0] = 9;
        assertThatThrownBy(() -> serde.read(bytes))
                .hasMessage("envelope layout version must be 2, was 9: start with empty state");
    }
}
