package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kabar.pipeline.Delivery;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputHeadersTest {
    private static Headers headers(String... pairs) {
        var headers = new RecordHeaders();
        for (int i = 0; i < pairs.length; i += 2) headers.add(pairs[i], pairs[i + 1].getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    @Test
    void delivery_isWhatItsTwoHeadersSay() {
        Delivery delivery =
                InputHeaders.delivery(headers("kabar-source", "feed-1", "x", "y", "kabar-signature", "anna:00"));
        assertThat(delivery.source()).isEqualTo("feed-1");
        assertThat(delivery.signature()).isEqualTo("anna:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kabar-Signature", "KABAR-SIGNATURE", "kabar_signature", "kabar-signature ", "signature"})
    void header_underAnotherName_signsNothing(String name) {
        assertThat(InputHeaders.delivery(headers(name, "anna:00")).signature()).isNull();
    }

    @Test
    void header_thatStandsTwice_isNoNameAndNoSignature() {
        Delivery delivery = InputHeaders.delivery(headers("kabar-source", "feed-1", "kabar-source", "feed-1"));
        assertThat(delivery.source()).isEqualTo("feed-1 feed-1");
        assertThat(Delivery.isSource("feed-1 feed-1")).isFalse();
        assertThat(InputHeaders.delivery(headers("kabar-signature", "anna:00", "kabar-signature", "anna:00"))
                        .signature())
                .isEqualTo("anna:00 anna:00");
    }

    @Test
    void header_withoutAValue_isEmpty() {
        assertThat(InputHeaders.delivery(new RecordHeaders().add("kabar-source", null))
                        .source())
                .isEmpty();
    }
}
