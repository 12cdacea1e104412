package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer about the ends of the input says of a partition. */
class EndOffsetsTest {
    private static final EndOffsets.Answer ANSWER =
            new EndOffsets.Answer(1_000, Map.of(0, 10L, 1, 0L, 2, 5L), Map.of(0, 7L, 2, 5L));

    @ParameterizedTest
    @CsvSource({
        "0,9,-1",
        "0,10,990",
        "0,11,990", // by the offset after the last record
        "1,0,990", // empty
        "2,0,990", // the group has processed it all
        "3,99,-1" // nothing is known of its end
    })
    void readTo_isTheTimeOfTheQuestionLessTheSlack_onceAllIsProcessed(int partition, long next, long readTo) {
        assertThat(ANSWER.readTo(partition, next, 10))
                .isEqualTo(readTo < 0 ? OptionalLong.empty() : OptionalLong.of(readTo));
    }

    @Test
    void readTo_beforeTheFirstAnswer_isUnknown() {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1"));
                var ends = new EndOffsets(admin, "group", "input", 2, Duration.ofMinutes(1), Duration.ZERO)) {
            assertThat(ends.readTo(0, 99)).isEmpty();
            assertThat(Frontier.UNKNOWN.readTo(0, 99)).isEmpty();
        }
    }
}
