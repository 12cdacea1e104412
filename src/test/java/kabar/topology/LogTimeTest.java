package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTimeTest {
    @ParameterizedTest
    @CsvSource({
        "1000, -1, 1000",
        "1000, 900, 1000",
        "900, 1000, 1000",
        "-1, -1, 0",
        "-5, 700, 700",
        "9223372036854775807, 5, 9223372036854775807"
    })
    void logTime_neverRunsBackwardsAndIsNeverNegative(long timestamp, long partitionTime, long expected) {
        var record = new ConsumerRecord<Object, Object>(
                "news.articles",
                0,
                0L,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                "value",
                new RecordHeaders(),
                java.util.Optional.empty());
        assertThat(new LogTime().extract(record, partitionTime)).isEqualTo(expected);
    }
}
