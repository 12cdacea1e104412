package kabar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kabar.article.Country;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Mention;
import kabar.article.RejectedCountry;
import kabar.article.Removed;
import kabar.article.Zone;
import org.junit.jupiter.api.Test;

/** What a release wrote is read by every later one: a file of records each, never changed. */
class FormerRecordsTest {
    @Test
    void recordsOfRelease010_areReadForEver() throws IOException {
        List<PublishedRecord> records = read("records-0.1.0.jsonl");

        PublishedRecord bridge = records.get(0);
        assertThat(bridge.countries()).extracting(Country::code).containsExactly("KZ");
        assertThat(bridge.countries().get(0).evidence()).hasSize(5);
        assertThat(bridge.countries().get(0).evidence().get(2))
                .isEqualTo(new Evidence.Mentioned(new Mention(Zone.BODY, 47, 53, "Almaty"), Evidence.Rule.PLACE, 2.6));
        assertThat(bridge.rejectedCountries())
                .extracting(RejectedCountry::reason)
                .containsExactly(
                        RejectedCountry.Reason.PASSING,
                        RejectedCountry.Reason.OUTLET,
                        RejectedCountry.Reason.BOILERPLATE,
                        RejectedCountry.Reason.BOILERPLATE,
                        RejectedCountry.Reason.BOILERPLATE);
        assertThat(bridge.flags()).containsExactly(Flag.ZERO_WIDTH, Flag.UNREADABLE_MODIFIED_DATE, Flag.ZERO_WIDTH);
        assertThat(bridge.removed())
                .containsExactly(
                        new Removed(Removed.Rule.DATELINE, null, 2),
                        new Removed(Removed.Rule.READ_ALSO, "Baca juga", 7),
                        new Removed(Removed.Rule.LIST_MARKER, "Berita Terpopuler", 11));
        assertThat(bridge.entities()).hasSize(2);
        PublishedRecord market = records.get(1);
        assertThat(market.countries()).extracting(Country::code).containsExactly("ID");
        assertThat(market.countries().get(0).evidence()).isEmpty();
        assertThat(market.dating().flags()).containsExactly(Flag.LATE);
        assertThat(records.get(2).verdict().of()).isEqualTo("pasar-2");
    }

    private static List<PublishedRecord> read(String file) throws IOException {
        var reader = new RecordReader();
        try (InputStream lines = FormerRecordsTest.class.getResourceAsStream(file)) {
            assertThat(lines).isNotNull();
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> reader.read(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }
    }
}
