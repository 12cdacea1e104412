package kabar.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.broker.DeclaredTopic;
import kabar.broker.TopicChange;
import kabar.broker.TopicSummary;

/** Puts topics and their differences into lines; a family in which all say the same gets one. */
public final class TopicReport {
    /** A plan: + is created, ~ changed, ! left alone though it differs. */
    public List<String> plan(List<TopicChange> changes) {
        if (changes.isEmpty()) return List.of("all topics are as declared");
        Map<String, Integer> topics = new LinkedHashMap<>();
        for (TopicChange change : changes)
            topics.merge(line(change, change.topic().family()), 1, Integer::sum);
        Map<String, String> single = new LinkedHashMap<>();
        for (TopicChange change : changes)
            single.put(
                    line(change, change.topic().family()),
                    line(change, change.topic().name()));
        var lines = new ArrayList<String>();
        topics.forEach((line, count) ->
                lines.add(count == 1 ? single.getOrDefault(line, line) : line + " (in each of " + count + " topics)"));
        return lines;
    }

    /** One line for each topic, those of a family that are empty in one; sizes are of one copy. */
    public List<String> list(List<TopicSummary> topics) {
        var lines = new ArrayList<String>();
        lines.add(row("TOPIC", "PARTITIONS", "RECORDS", "BYTES"));
        Map<String, Integer> empty = new TreeMap<>();
        for (TopicSummary summary : topics) {
            DeclaredTopic topic = summary.topic();
            if (summary.records() == 0 && !topic.family().equals(topic.name()))
                empty.merge(topic.family(), 1, Integer::sum);
            else lines.add(row(topic.name(), summary.partitions(), summary.records(), bytes(summary)));
        }
        empty.forEach((family, count) -> lines.add(row(family + ", " + count + " empty", "", 0, "")));
        return lines;
    }

    private static String line(TopicChange change, String name) {
        DeclaredTopic topic = change.topic();
        if (change instanceof TopicChange.Create) return "+ " + name + ": " + String.join(", ", properties(topic));
        if (change instanceof TopicChange.AddPartitions add)
            return "~ " + name + ": partitions " + add.actual() + " → " + topic.partitions()
                    + " (keys move to other partitions: stop every instance first)";
        if (change instanceof TopicChange.KeepPartitions keep)
            return "! " + name + ": has " + keep.actual() + " partitions, " + topic.partitions()
                    + " are declared; topics never shrink";
        if (change instanceof TopicChange.SetConfig set)
            return "~ " + name + ": " + set.key() + " " + (set.actual().isEmpty() ? "unset" : set.actual()) + " → "
                    + set.declared();
        throw new IllegalStateException("unknown change " + change);
    }

    private static List<String> properties(DeclaredTopic topic) {
        var properties = new ArrayList<String>();
        properties.add(topic.partitions() + (topic.partitions() == 1 ? " partition" : " partitions"));
        topic.configs().forEach((key, value) -> properties.add(key + "=" + value));
        return properties;
    }

    private static String bytes(TopicSummary summary) {
        return summary.bytes().isPresent() ? String.valueOf(summary.bytes().getAsLong()) : "?";
    }

    private static String row(Object topic, Object partitions, Object records, Object bytes) {
        return String.format(Locale.ROOT, "%-32s %10s %12s %14s", topic, partitions, records, bytes)
                .stripTrailing();
    }
}
