package kabar.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kabar.json.RecordDifference;
import kabar.json.RecordDifference.Change;
import kabar.replay.TopicRecords.Entry;
import org.apache.kafka.common.TopicPartition;

/** The records that differ, those of one article together: some 300 bytes each; their values are read again when they are asked for. */
final class Pairs {
    private final CommittedReader reader;
    private final Side replay;
    private final Side other;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    Pairs(CommittedReader reader, Side replay, Side other) {
        this.reader = reader;
        this.replay = replay;
        this.other = other;
    }

    private record Place(String topic, Entry entry) {}

    private record Pair(List<Place> before, List<Place> after) {}

    /** Takes a record of the other side; {@code article} is the key of its entry. */
    void before(String article, String topic, Entry entry) {
        pair(article).before.add(new Place(topic, entry));
    }

    /** Takes a record of the replay. */
    void after(String article, String topic, Entry entry) {
        pair(article).after.add(new Place(topic, entry));
    }

    void forEach(Consumer<Difference> visitor) {
        for (Pair pair : pairs.values()) visitor.accept(difference(pair));
    }

    private Pair pair(String article) {
        return pairs.computeIfAbsent(article, none -> new Pair(new ArrayList<>(), new ArrayList<>()));
    }

    private Difference difference(Pair pair) {
        Place shown = (pair.before.isEmpty() ? pair.after : pair.before).get(0);
        return new Difference(
                shown.entry.key(),
                shown.entry.logTime(),
                topics(pair.before),
                topics(pair.after),
                pair.before.isEmpty() || pair.after.isEmpty() ? List.of() : members(pair),
                shown.entry.late());
    }

    /** Where the values are the same it is a header: the reason of a dead letter. */
    private List<Change> members(Pair pair) {
        List<Change> members =
                RecordDifference.changes(value(other, pair.before.get(0)), value(replay, pair.after.get(0)));
        return members.isEmpty() && topics(pair.before).equals(topics(pair.after))
                ? List.of(new Change("headers", null, null))
                : members;
    }

    private static List<String> topics(List<Place> places) {
        return places.stream().map(Place::topic).toList();
    }

    /** The value of a record, read again; empty when it is gone. */
    private byte[] value(Side side, Place place) {
        TopicPartition partition = side.partition(place.topic);
        long offset = place.entry.offset();
        byte[][] found = {new byte[0]};
        reader.read(Map.of(partition, offset), Map.of(partition, offset + 1), record -> {
            if (record.value() != null) found[0] = record.value();
        });
        return found[0];
    }
}
