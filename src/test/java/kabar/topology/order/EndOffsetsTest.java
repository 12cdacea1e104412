package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer about the ends of the input says of a partition. */
class EndOffsetsTest {
    @ParameterizedTest
    @CsvSource({
        "10,9,7,false",
        "10,10,7,true",
        "10,11,7,true", // by the offset after the last record
        "0,0,0,true", // empty
        "5,0,5,true", // the group has processed it all
    })
    void end_isReached_onceAllBeforeItIsProcessed(long end, long next, long processed, boolean isReached) {
        assertThat(new EndOffsets.End(end, 1_000).isReached(next, processed)).isEqualTo(isReached);
    }

    @Test
    void readTo_beforeTheFirstAnswer_isUnknown() {
        Map<String, Object> nobody = Map.of("bootstrap.servers", "localhost:1");
        var admin = Admin.create(nobody);
        try (var ends =
                new EndOffsets(admin, nobody, "group", "input", 2, false, Duration.ofMinutes(1), Duration.ZERO)) {
            assertThat(ends.readTo(0, 99)).isEmpty();
            assertThat(ends.present(7)).isEqualTo(7);
            assertThat(Frontier.UNKNOWN.readTo(0, 99)).isEmpty();
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
