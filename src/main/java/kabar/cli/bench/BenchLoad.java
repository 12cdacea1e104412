package kabar.cli.bench;

import java.util.ArrayList;
import java.util.List;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import org.apache.kafka.common.header.Headers;

/**
 * What Kabar sends and keeps for an input record, in bytes of values.
 *
 * @param envelope of the record between the two halves of the stream
 * @param kept in the stores of the judge
 * @param topics of the records that are written, each as often as it gets one
 * @param sizes of these records, in the same order
 */
record BenchLoad(int envelope, int kept, List<String> topics, List<Integer> sizes) {
    /** Header of the record that it is about. */
    static final String HEADER = "load";

    /** What an envelope has beside its three blocks, about. */
    private static final int HEAD = 64;

    static BenchLoad of(List<Outcome> outcomes) {
        int envelope = HEAD;
        int kept = 0;
        var topics = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Judged judged) {
                int compared =
                        judged.report().fingerprint().length + judged.report().profile().length;
                kept += compared;
                envelope += compared + judged.report().body().length;
            }
            for (Output output : outcome.outputs()) {
                byte[] value = output.value();
                topics.add(output.topic());
                sizes.add(value == null ? 0 : value.length);
            }
        }
        return new BenchLoad(envelope, kept, topics, sizes);
    }

    static BenchLoad of(Headers headers) {
        var source = new ByteSource(headers.lastHeader(HEADER).value());
        int envelope = source.i32();
        int kept = source.i32();
        List<String> topics = source.texts();
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < topics.size(); i++) sizes.add(source.i32());
        return new BenchLoad(envelope, kept, topics, sizes);
    }

    byte[] toBytes() {
        var sink = new ByteSink(HEAD).i32(envelope).i32(kept).texts(topics);
        for (int size : sizes) sink.i32(size);
        return sink.toBytes();
    }
}
