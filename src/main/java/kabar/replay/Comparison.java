package kabar.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.replay.TopicRecords.Entry;
import org.apache.kafka.common.TopicPartition;

/** Compares what a replay wrote with what the live stream or another replay wrote, topic by topic. */
public final class Comparison {
    private final Settings settings;
    private final Side replay;
    private final Side other;
    private final Set<String> versions = new TreeSet<>();
    private final Set<String> otherVersions = new TreeSet<>();
    private final boolean stories;
    private long same;

    private Comparison(Settings settings, Side replay, Side other, boolean stories) {
        this.settings = settings;
        this.replay = replay;
        this.other = other;
        this.stories = stories;
    }

    /** With what the live stream made of the same records; not the stories, which have gone on since. */
    public static Comparison withLive(Settings live, ReplayName name, ReplayPlan plan) {
        return new Comparison(
                live, new Side(name.topics(), at -> true), new Side(live.topics(), new InRange(plan, live)), false);
    }

    /** With everything another replay wrote. */
    public static Comparison withReplay(Settings settings, ReplayName name, ReplayName other) {
        return new Comparison(
                settings, new Side(name.topics(), at -> true), new Side(other.topics(), at -> true), true);
    }

    /**
     * Finds the differences, one for each article, in the order of the topics in which they show first; memory for the hashes of one topic
     * and for the places of all records that differ.
     */
    public void forEach(Consumer<Difference> visitor) {
        TopicNames names = replay.topics();
        List<String> suffixes = names.outputs().stream()
                .filter(topic -> stories || !topic.equals(names.stories()))
                .map(topic -> topic.substring(names.prefix().length()))
                .toList();
        try (var reader = new CommittedReader(settings)) {
            Map<TopicPartition, Long> ends = reader.ends(suffixes.stream()
                    .flatMap(suffix -> Stream.of(replay.partition(suffix), other.partition(suffix)))
                    .toList());
            var pairs = new Pairs(reader, replay, other);
            for (String suffix : suffixes) compare(reader, suffix, ends, pairs);
            pairs.forEach(visitor);
        }
    }

    /** Records that are the same on both sides, so far. */
    public long same() {
        return same;
    }

    /** Which versions, known names and rules have made the records; a difference of these alone is none. */
    public List<Set<String>> versions() {
        return List.of(versions, otherVersions);
    }

    private void compare(CommittedReader reader, String suffix, Map<TopicPartition, Long> ends, Pairs pairs) {
        var ours = new TopicRecords(reader, replay, suffix, ends.getOrDefault(replay.partition(suffix), 0L), versions);
        var theirs =
                new TopicRecords(reader, other, suffix, ends.getOrDefault(other.partition(suffix), 0L), otherVersions);
        for (Map.Entry<String, Entry> record : ours.entries().entrySet()) {
            Entry mine = record.getValue();
            Entry twin = theirs.entries().get(record.getKey());
            if (twin != null && Arrays.equals(mine.hash(), twin.hash())) {
                same++;
                continue;
            }
            pairs.after(record.getKey(), suffix, mine);
            if (twin != null) pairs.before(record.getKey(), suffix, twin);
        }
        for (Map.Entry<String, Entry> record : theirs.entries().entrySet())
            if (!ours.entries().containsKey(record.getKey())) pairs.before(record.getKey(), suffix, record.getValue());
    }
}
