package kabar.topology;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * One thread of a stream, as others may see it.
 *
 * @param name as {@link Thread#getName()} has it
 * @param state in lower case, such as running or dead
 * @param reads what its active tasks read
 * @param sincePollSeconds since it last asked the brokers for records; negative where it never did
 */
public record StreamThreadView(String name, String state, Set<TopicPartition> reads, double sincePollSeconds) {}
