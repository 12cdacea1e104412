package kabar.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Coordinates;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Desk;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Output;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What must be written, by the input topic alone: every record at its place in the log order, through the pipeline without Kafka.
 *
 * @param records fingerprint by topic, of each input record
 * @param stories fingerprint of the last record of each story
 * @param order log coordinates of each input record
 */
record Oracle(Map<Place, Map<String, String>> records, Map<String, String> stories, Map<Place, Coordinates> order) {
    private static final OutcomeListener SILENT = new OutcomeListener() {};
    private static final int CHUNK = 500;

    static Oracle of(Settings settings, List<ConsumerRecord<byte[], byte[]>> input) {
        Stages stages = NewsStages.load(settings, Version.text());
        Desk desk = stages.desk(new MemoryStore(), new MemoryStore());
        var oracle = new Oracle(new HashMap<>(), new TreeMap<>(), new HashMap<>());
        List<Input> ordered = inLogOrder(input);
        for (int from = 0; from < ordered.size(); from += CHUNK) {
            List<Input> chunk = ordered.subList(from, Math.min(ordered.size(), from + CHUNK));
            for (ArticleStage.Result result : chunk.parallelStream()
                    .map(each -> stages.articles().process(each, SILENT))
                    .toList())
                oracle.expect(settings, result instanceof Report report ? judge(desk, report) : (Outcome) result);
        }
        return oracle;
    }

    private static Outcome judge(Desk desk, Report report) {
        try {
            return desk.judge(report);
        } catch (RuntimeException mistake) {
            return desk.reject(report, mistake);
        }
    }

    private void expect(Settings settings, Outcome outcome) {
        var byTopic = new TreeMap<String, String>();
        for (Output output : outcome.outputs()) {
            String fingerprint = Fingerprints.of(output);
            if (output.topic().equals(settings.topics().stories()))
                stories.put(String.valueOf(output.keyText()), fingerprint);
            else byTopic.put(output.topic(), fingerprint);
        }
        var place = new Place(outcome.at().partition(), outcome.at().offset());
        records.put(place, byTopic);
        order.put(place, outcome.at());
    }

    private static List<Input> inLogOrder(List<ConsumerRecord<byte[], byte[]>> records) {
        var logTimes = new HashMap<Integer, Long>();
        var inputs = new ArrayList<Input>();
        for (var record : records.stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::offset))
                .toList()) {
            long logTime = logTimes.merge(record.partition(), record.timestamp(), Math::max);
            var at = new Coordinates(record.topic(), record.partition(), record.offset(), logTime);
            inputs.add(new Input(record.key(), record.value(), Delivery.NONE, at, false));
        }
        inputs.sort(Comparator.comparing(Input::at));
        return inputs;
    }
}
