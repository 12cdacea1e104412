package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kabar.article.Coordinates;
import kabar.contract.Contract;
import kabar.pipeline.Delivery;
import kabar.pipeline.Desk;
import kabar.pipeline.Input;
import kabar.pipeline.Output;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the stream must write, computed from the input topic alone: every record at its place in the log order. */
public final class ExpectedOutput {
    private ExpectedOutput() {}

    private record Placed(Coordinates at, ConsumerRecord<byte[], byte[]> record) {}

    /** Topic and value of each record but the dead letters, as text. */
    static List<String> of(Stages stages, int shards, List<ConsumerRecord<byte[], byte[]>> input) {
        return of(stages, shards, input, record -> true);
    }

    /** Those of the records that {@code published} takes; the others are judged too. */
    public static List<String> of(
            Stages stages,
            int shards,
            List<ConsumerRecord<byte[], byte[]>> input,
            Predicate<ConsumerRecord<byte[], byte[]>> published) {
        List<Desk> desks = Stream.generate(() -> stages.desk(new MemoryStore(), new MemoryStore()))
                .limit(shards)
                .toList();
        var lines = new ArrayList<String>();
        for (Placed placed : inLogOrder(input)) {
            var result = stages.articles()
                    .process(new Input(null, placed.record.value(), Delivery.NONE, placed.at, false), new Mistakes());
            if (!(result instanceof Report report)) continue;
            Desk desk = desks.get(Shard.of(report.group(), shards));
            List<Output> outputs = Contract.valid(desk.judge(report)).outputs();
            if (!published.test(placed.record)) continue;
            for (Output output : outputs)
                lines.add(output.topic() + " " + new String(output.value(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static List<Placed> inLogOrder(List<ConsumerRecord<byte[], byte[]>> input) {
        long[] logTime = new long
                [1 + input.stream().mapToInt(ConsumerRecord::partition).max().orElse(0)];
        Arrays.fill(logTime, 0);
        return input.stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::offset))
                .map(record -> {
                    int partition = record.partition();
                    logTime[partition] = Math.max(logTime[partition], record.timestamp());
                    var at = new Coordinates(record.topic(), partition, record.offset(), logTime[partition]);
                    return new Placed(at, record);
                })
                .sorted(Comparator.comparing(Placed::at))
                .toList();
    }
}
