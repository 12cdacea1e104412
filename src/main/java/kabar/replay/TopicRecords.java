package kabar.replay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.Provenance;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The records of one topic that take part in a comparison, by hash: about 200 bytes each. */
final class TopicRecords {
    /** Where a record is, and what it comes to. */
    record Entry(String key, String logTime, byte[] hash, long offset, boolean late) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Set<String> versions;
    private final TopicPartition partition;
    private final String suffix;
    private final RecordHash hash = RecordHash.withoutSource();

    /** Reads a topic of a side from its beginning to {@code end}; {@code versions} takes what is found of them. */
    TopicRecords(CommittedReader reader, Side side, String suffix, long end, Set<String> versions) {
        this.suffix = suffix;
        this.versions = versions;
        partition = side.partition(suffix);
        reader.read(Map.of(), Map.of(partition, end), record -> take(record, side));
    }

    /** By key, log time and how many of both came before; a story by its key alone. */
    Map<String, Entry> entries() {
        return entries;
    }

    private static String maker(Provenance from) {
        String rules = from.rules().isEmpty() ? "" : " and rules " + from.rules();
        return from.version() + " with names " + from.resources() + rules;
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Side side) {
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        var provenance = Side.provenance(record);
        if (provenance.isEmpty()) {
            entries.put(key, new Entry(key, "", hash.of(suffix, record), record.offset(), false));
            return;
        }
        Provenance from = provenance.get();
        if (!side.takesPart().test(from.at())) return;
        if (!from.version().isEmpty()) versions.add(maker(from));
        String logTime = Instant.ofEpochMilli(from.at().logTime()).toString();
        String id = key + " " + logTime;
        int number = seen.merge(id, 1, Integer::sum);
        entries.put(id + " " + number, new Entry(key, logTime, hash.of(suffix, record), record.offset(), from.late()));
    }
}
