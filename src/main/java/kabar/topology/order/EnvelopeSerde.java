package kabar.topology.order;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.pipeline.Report;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import kabar.state.UnknownLayout;
import kabar.topology.order.Envelope.Enriched;
import kabar.topology.order.Envelope.ForJudge;
import kabar.topology.order.Envelope.Heartbeat;
import kabar.topology.order.Envelope.Mark;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Envelopes as bytes, as {@link ByteSink} writes them: {@code {1 version = 2}{1 kind}{4 partition}{8 offset}{8 logTime}} and for a report
 * {@code {1 flags: 1 late, 2 silent, 4 decided}{8 publishedAt, epoch ms}{text id}{text group}{n}{fingerprint}{n}{profile}{n}{body}}, of one that is decided on {@link DecisionBytes} behind it; for a mark the
 * text of its reason's name, empty for none.
 *
 * @param topic the input topic, which is the same for all and not written
 */
public record EnvelopeSerde(String topic) implements Serde<ForJudge> {
    static final byte VERSION = 2;

    private static final byte REPORT = 0;
    private static final byte MARK = 1;
    private static final byte HEARTBEAT = 2;
    private static final byte SILENT_MARK = 3;
    private static final int LATE = 1;
    private static final int SILENT = 2;
    private static final int DECIDED = 4;
    private static final int HEAD_BYTES = 22;

    @Override
    public Serializer<ForJudge> serializer() {
        return (destination, envelope) -> write(envelope);
    }

    @Override
    public Deserializer<ForJudge> deserializer() {
        return (source, bytes) -> read(bytes);
    }

    static byte[] write(ForJudge envelope) {
        if (envelope instanceof Enriched enriched) return write(enriched.report());
        if (envelope instanceof Mark mark) {
            String reason = mark.reason() == null ? "" : mark.reason().name();
            return head(new ByteSink(HEAD_BYTES + reason.length() + 1), mark.silent() ? SILENT_MARK : MARK, mark.at())
                    .text(reason)
                    .toBytes();
        }
        var beat = (Heartbeat) envelope;
        return head(new ByteSink(HEAD_BYTES), HEARTBEAT, new Coordinates("", beat.partition(), 0, beat.logTime()))
                .toBytes();
    }

    private static byte[] write(Report report) {
        int size = report.fingerprint().length + report.profile().length + report.body().length;
        ByteSink sink = head(new ByteSink(size + HEAD_BYTES + 256), REPORT, report.at())
                .u8((report.late() ? LATE : 0)
                        | (report.silent() ? SILENT : 0)
                        | (report.decisions() == null ? 0 : DECIDED))
                .i64(report.publishedAt().toEpochMilli())
                .text(report.id())
                .text(report.group())
                .block(report.fingerprint())
                .block(report.profile())
                .block(report.body());
        if (report.decisions() != null) DecisionBytes.write(sink, report.decisions());
        return sink.toBytes();
    }

    private static ByteSink head(ByteSink sink, byte kind, Coordinates at) {
        return sink.u8(VERSION).u8(kind).i32(at.partition()).i64(at.offset()).i64(at.logTime());
    }

    ForJudge read(byte[] bytes) {
        var source = new ByteSource(bytes);
        UnknownLayout.refuseOther("envelope", source.u8(), VERSION);
        int kind = source.u8();
        int partition = source.i32();
        var at = new Coordinates(topic, partition, source.i64(), source.i64());
        return switch (kind) {
            case REPORT -> new Enriched(report(at, source));
            case MARK, SILENT_MARK -> new Mark(at, reason(source.text()), kind == SILENT_MARK);
            case HEARTBEAT -> new Heartbeat(partition, at.logTime());
            default -> throw new UnknownLayout("envelope of unknown kind " + kind + ": start with empty state");
        };
    }

    private static Report report(Coordinates at, ByteSource source) {
        int flags = source.u8();
        Instant publishedAt = Instant.ofEpochMilli(source.i64());
        return new Report(
                at,
                (flags & LATE) != 0,
                (flags & SILENT) != 0,
                source.text(),
                publishedAt,
                // Arguments are read in the order of the layout.
                source.text(),
                source.block(),
                source.block(),
                source.block(),
                (flags & DECIDED) == 0 ? null : DecisionBytes.read(source));
    }

    private static @Nullable RejectReason reason(String name) {
        return name.isEmpty() ? null : RejectReason.valueOf(name);
    }
}
