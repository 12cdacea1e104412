package kabar.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kabar.article.TopicNames;
import kabar.config.Settings;
import kabar.json.RecordDifference;
import kabar.replay.Difference.Kind;
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

    /** Finds the differences, by topic and in log order within one; memory for the hashes of one topic. */
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
            for (String suffix : suffixes) compare(reader, suffix, ends, visitor);
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

    private void compare(
            CommittedReader reader, String suffix, Map<TopicPartition, Long> ends, Consumer<Difference> visitor) {
        var ours = new TopicRecords(reader, replay, suffix, ends.getOrDefault(replay.partition(suffix), 0L), versions);
        var theirs =
                new TopicRecords(reader, other, suffix, ends.getOrDefault(other.partition(suffix), 0L), otherVersions);
        for (Map.Entry<String, Entry> record : ours.entries().entrySet()) {
            Entry mine = record.getValue();
            Entry twin = theirs.entries().get(record.getKey());
            if (twin == null) visitor.accept(difference(Kind.ADDED, suffix, mine, List.of(), mine.late()));
            else if (Arrays.equals(mine.hash(), twin.hash())) same++;
            else
                visitor.accept(difference(
                        Kind.CHANGED,
                        suffix,
                        mine,
                        members(ours.value(reader, mine), theirs.value(reader, twin)),
                        twin.late()));
        }
        for (Map.Entry<String, Entry> record : theirs.entries().entrySet())
            if (!ours.entries().containsKey(record.getKey()))
                visitor.accept(difference(
                        Kind.REMOVED,
                        suffix,
                        record.getValue(),
                        List.of(),
                        record.getValue().late()));
    }

    /** Where the values are the same it is a header: the reason of a dead letter. */
    private static List<String> members(byte[] mine, byte[] theirs) {
        var members = new ArrayList<>(RecordDifference.members(mine, theirs));
        if (members.isEmpty()) members.add("headers");
        return members;
    }

    private static Difference difference(Kind kind, String topic, Entry entry, List<String> members, boolean late) {
        return new Difference(kind, topic, entry.key(), entry.logTime(), members, late);
    }
}
