package kabar.broker;

import java.util.OptionalLong;

/**
 * A topic as it is.
 *
 * @param records offsets between its start and its end; more than the records where transactions or compaction leave gaps
 * @param bytes on the disks of one copy; empty where the brokers do not tell
 */
public record TopicSummary(DeclaredTopic topic, int partitions, long records, OptionalLong bytes) {}
