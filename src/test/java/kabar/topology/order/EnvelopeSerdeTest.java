package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kabar.article.Coordinates;
import kabar.article.Decisions;
import kabar.article.RejectReason;
import kabar.pipeline.Report;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
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
                new byte[0],
                new Decisions(List.of("KZ"), List.of("ID"), List.of("x"), "y", null, true, true, "anna", "قرار"));
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
                AT,
                late,
                silent,
                "k",
                Instant.ofEpochMilli(7),
                "id",
                new byte[] {1},
                new byte[] {2, 3},
                new byte[0],
                null);
        assertThat(hex(new Envelope.Enriched(report)))
                .isEqualTo("0200" + "00000003" + "000000000000002a" + time() + flags + "0000000000000007" + "016b"
                        + "026964" + "0101" + "020203" + "00");
        assertThat(serde.read(EnvelopeSerde.write(new Envelope.Enriched(report))))
                .usingRecursiveComparison()
                .isEqualTo(new Envelope.Enriched(report));
    }

    @Test
    void layout_ofDecisions_staysTheSame() {
        var decisions = new Decisions(List.of("KZ"), List.of(), List.of("x"), null, "s", false, true, "a", "r");
        var sink = new ByteSink(16);
        DecisionBytes.write(sink, decisions);
        assertThat(HexFormat.of().formatHex(sink.toBytes()))
                .isEqualTo("01024b5a" + "00" + "010178" + "00" + "010173" + "00" + "0161" + "0172");
        assertThat(DecisionBytes.read(new ByteSource(sink.toBytes()))).isEqualTo(decisions);
    }

    @Test
    void unknownKind_isNamed() {
        byte[] bytes = EnvelopeSerde.write(new Envelope.Heartbeat(0, 0));
        bytes[1] = 9;
        assertThatThrownBy(() -> serde.deserializer().deserialize("x", bytes))
                .hasMessage("envelope of unknown kind 9: start with empty state");
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
