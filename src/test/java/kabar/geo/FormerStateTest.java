package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerStateTest {
    private static final Instant IN_ITS_DAY = Instant.parse("1985-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A Soviet ship left the USSR                | RU RU
            id | pelabuhan di Uni Soviet                    | RU
            ru | корабли Советского Союза, советский флот    | RU RU
            fr | un navire soviétique                       | RU
            de | die Sowjetunion und sowjetische Schiffe    | RU RU
            ar | سفن الاتحاد السوفيتي                          | RU
            en | East German shipyards                      | DE
            id | galangan kapal Jerman Timur                | DE
            """)
    void asOf_aDayOfTheState_isTheStateOfTodayItWentOverTo(String language, String text, String codes) {
        assertThat(codes(language, text, IN_ITS_DAY)).containsExactly(codes.split(" "));
        assertThat(codes(language, text, Instant.parse("2024-06-01T12:00:00Z"))).isEmpty();
        assertThat(codes(language, text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soviet Union | 1922-12-29T23:59:59Z |
            Soviet Union | 1922-12-30T00:00:00Z | RU
            Soviet Union | 1991-12-25T23:59:59.999Z | RU
            Soviet Union | 1991-12-26T00:00:00Z |
            East Germany | 1990-10-02T23:59:59.999Z | DE
            East Germany | 1990-10-03T00:00:00Z |
            """)
    void asOf_lastAndFirstMoments_areExact(String name, Instant published, @Nullable String code) {
        assertThat(codes("en", name, published)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void asOf_timeThatStandsForNone_isNone(Instant published) {
        assertThat(codes("en", "the Soviet Union", published)).isEmpty();
    }

    @Test
    void asOf_stateThatFellApart_isNoneOfItsSuccessors() {
        assertThat(codes("en", "Yugoslavia and Czechoslovakia", IN_ITS_DAY)).isEmpty();
    }

    @Test
    void asOf_statesOfToday_stayThatTheyAre() {
        assertThat(codes("en", "Estonia and Poland", IN_ITS_DAY)).containsExactly("EE", "PL");
    }

    @Test
    void state_thatEndsBeforeItsStart_isRefused() {
        assertThatThrownBy(() -> new FormerState(IN_ITS_DAY, IN_ITS_DAY, "RU"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1985-06-01");
    }

    private static List<String> codes(String language, String text, @Nullable Instant published) {
        return Texts.GAZETTEER.asOf(published, Texts.GAZETTEER.find(Tokens.of(text), language)).stream()
                .filter(Attribution::speaks)
                .map(hit -> hit.entry().code())
                .toList();
    }
}
