package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.pipeline.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThatThrownBy(() -> serde.read(bytes)).hasMessage("unknown envelope version 9, this Kabar reads 2");
    }

    /** Records of the internal topic outlive a new Kabar: after a change of these bytes the version goes up. */
    @Test
    void layout_ofEachKind_staysTheSame() {
        assertThat(hex(new Envelope.Heartbeat(2, 99)))
                .isEqualTo("0202" + "00000002" + "0000000000000000" + "0000000000000063");
        assertThat(hex(new Envelope.Mark(AT, null, false)))
                .isEqualTo("0201" + "00000003" + "000000000000002a" + time() + "00");
        assertThat(hex(new Envelope.Mark(AT, RejectReason.NOT_JSON, true)))
                .isEqualTo("0203" + "00000003" + "000000000000002a" + time() + "08" + "4e4f545f4a534f4e");
    }

    @ParameterizedTest
    @CsvSource({"false,false,00", "true,false,01", "false,true,02", "true,true,03"})
    void layout_ofAReport_staysTheSame(boolean late, boolean silent, String flags) {
        var report = new Report(
                AT, late, silent, "k", Instant.ofEpochMilli(7), "id", new byte[] {1}, new byte[] {2, 3}, new byte[0]);
        assertThat(hex(new Envelope.Enriched(report)))
                .isEqualTo("0200" + "00000003" + "000000000000002a" + time() + flags + "0000000000000007" + "016b"
                        + "026964" + "0101" + "020203" + "00");
        assertThat(serde.read(EnvelopeSerde.write(new Envelope.Enriched(report))))
                .usingRecursiveComparison()
                .isEqualTo(new Envelope.Enriched(report));
    }

    @Test
    void unknownKind_isNamed() {
        byte[] bytes = EnvelopeSerde.write(new Envelope.Heartbeat(0, 0));
        bytes[1] = 9;
        assertThatThrownBy(() -> serde.deserializer().deserialize("x", bytes)).hasMessage("unknown envelope kind 9");
    }

    @Test
    void serializer_andDeserializer_areEachOthersReverse() {
        var beat = new Envelope.Heartbeat(2, 99);
        assertThat(serde.deserializer().deserialize("x", serde.serializer().serialize("x", beat)))
                .isEqualTo(beat);
    }

    private static String time() {
        return java.util.HexFormat.of().toHexDigits(AT.logTime());
    }

    private static String hex(Envelope.ForJudge envelope) {
        return java.util.HexFormat.of().formatHex(EnvelopeSerde.write(envelope));
    }
}
