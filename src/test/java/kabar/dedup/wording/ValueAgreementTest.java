package kabar.dedup.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two values say the same, and what that makes of two collections of values. */
class ValueAgreementTest {
    @ParameterizedTest
    @CsvSource({
        "164,164,true",
        "164,165,false",
        "2400000,2413000,true", // two digits kept, two more in the other
        "2400000,2410000,false", // one more only
        "2400000,2450000,false", // 2.45 is one more digit than 2.4
        "2400000,2449999,true",
        "2400000,2451000,false", // rounds up
        "2500000,2451000,true",
        "2400000,2398000,true", // rounds up to it
        "12000,12400,false",
        "12000,12345,true", // three more
        "2000000,2013000,false", // one digit kept
        "2.4,2.413,true",
        "24,2.413,false", // another magnitude
        "0.24,0.02413,false",
        "0.024,0.02413,true",
        "0.0024,0.02413,false",
        "#12,#1234,false", // ordinals are no numbers
        "2024-03-04,2024-03-05,false",
        "T07:15,T07:15,true",
        "T07:15,T07:16,false",
        "0,0,true",
        "0,1,false",
        "123456789,123456789.12,true", // nine digits kept at most
        "1234567891,1234567891.12,false"
    })
    void values_agreeWhenEqualOrRounded(String one, String other, boolean agree) {
        assertThat(ValueAgreement.holds(one, other)).isEqualTo(agree);
        assertThat(ValueAgreement.holds(other, one)).as("the other way round").isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({"12,true", "1.5,true", "'',false", "#3,false", "T07:15,false", "2024-03,false", "16-3/8,false"})
    void number_isFiguresAndAPoint(String value, boolean number) {
        assertThat(ValueAgreement.isNumber(value)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "164,12|164,12|''|''|2",
                "164,12|12,171|164|171|1",
                "164|164,12|''|12|1",
                "2400000,7|2413000,7|''|''|2",
                "2400000|2413000,2398000|''|2398000|1", // a value agrees with one other
                "2400000,2500000|2451000|2400000|''|1",
                "|5|''|5|0"
            })
    void valuesOfTwoTexts_areInCommonWhenTheyAgree(
            @Nullable String first, @Nullable String second, String onlyFirst, String onlySecond, int common) {
        assertThat(Overlap.ofValues(list(first), list(second)))
                .isEqualTo(new Overlap(list(onlyFirst), list(onlySecond), common));
    }

    private static List<String> list(@Nullable String values) {
        return values == null || values.isEmpty() ? List.of() : List.of(values.split(","));
    }
}
