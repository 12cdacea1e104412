package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kabar.changes.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place where two texts of Wednesday, 12 January 2022, differ. */
class GapReaderTest {
    private static final String BEFORE = "Kapal feri kandas di selat dekat dermaga lama, kata Rahmat, dan ";
    private static final String BEHIND = " penjaga pantai menolong semua penumpang menurut Lestari dari kota.";

    private static Fingerprint print(String place) {
        return Draft.of("a").body(BEFORE + place + BEHIND).print();
    }

    private static Kind kind(String one, String other) {
        Fingerprint earlier = print(one);
        Fingerprint later = print(other);
        var before = new SpelledText(earlier.wording(), "id");
        var after = new SpelledText(later.wording(), "id");
        Rewording texts = Objects.requireNonNull(Rewording.of(before, after));
        assertThat(texts.gaps()).as("one place").hasSize(1);
        return new GapReader(before, after, earlier, later).read(texts.gaps().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "164 orang|146 orang|CHANGED", // a value against another
                "164 orang|orang|UNPROVEN", // a value more
                "2,4 juta ton|2.413.000 ton|HARMLESS", // rounded
                "5 kilometer|5 persen|CHANGED", // the unit
                "Selasa|kemarin|HARMLESS", // both are the eleventh
                "Selasa|Senin|CHANGED",
                "Selasa|11 Januari|HARMLESS", // a day against a date
                "Selasa|10 Januari|CHANGED",
                "pada Selasa kapal|kapal|HARMLESS", // a day more
                "pada Senin kapal|kapal|HARMLESS",
                "pukul 07.15|pukul 07.15 (00.15 GMT)|HARMLESS", // another zone
                "pukul 07.15|pukul 07.15 (00.45 GMT)|UNPROVEN",
                "nelayan|nelayan Rahmat|HARMLESS", // a name that the other text has elsewhere
                "nelayan|nelayan Suparman|UNPROVEN",
                "nelayan Rahmat|nelayan Suparman|CHANGED",
                "tetapi|namun|HARMLESS",
                "tidak|masih|CHANGED",
                "gembira|cemas|UNPROVEN"
            })
    void place(String one, String other, Kind expected) {
        assertThat(kind(one, other)).isEqualTo(expected);
        assertThat(kind(other, one)).as("the other way round").isEqualTo(expected);
    }
}
