package kabar.senses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kabar.article.RejectedCountry;
import kabar.entities.EntityFinder;
import kabar.geo.Gazetteer;
import kabar.geo.Hit;
import kabar.geo.Subject;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a known name means where it stands. */
class NameSensesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final EntityFinder ENTITIES = new EntityFinder();
    private static final NameSenses SENSES = new NameSenses(ENTITIES.nameWords());

    private static NameSenses.Meant read(String language, String title, String body) {
        Tokens titleTokens = Tokens.of(title);
        Tokens bodyTokens = Tokens.of(body);
        List<Hit> known = GAZETTEER.find(bodyTokens, language);
        var subject = new Subject(
                language,
                titleTokens,
                GAZETTEER.findInTitle(titleTokens, language, known),
                bodyTokens,
                known,
                null,
                null,
                null,
                "");
        return SENSES.read(subject, ENTITIES.find(subject));
    }

    private static String codes(NameSenses.Meant meant) {
        return meant.subject().bodyHits().stream()
                .map(hit -> hit.entry().code())
                .filter(code -> code.length() == 2)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A vet in Moscow, Idaho, treated the dog. The vet left Moscow later.   | US
            en | Police in Birmingham, Ala., made an arrest.                           | US
            en | A bridge in Tripoli, northern Lebanon, was closed.                    | LB
            en | The pier of Naples in Florida is shut.                                | US
            en | Fans came to Athens, Georgia, for the game.                           | US
            en | In Paris, US officials met French ministers.                          | FR US
            en | They flew from Amsterdam, London and Paris.                           | NL GB FR
            fr | Un maire de Géorgie a parlé à Atlanta.                                | US
            fr | La Géorgie a un nouveau ministre, a dit Tbilissi.                     | GE
            """)
    void read_aTown_liesWhereItsTextSays(String language, String body, String codes) {
        assertThat(codes(read(language, "", body))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Farmers lost geese to Dutch elm disease.
            en | A Thai restaurant won the prize.
            en | The US-based group wrote a letter.
            en | The Liberian-flagged tanker was towed.
            fr | Le navire battant pavillon panaméen a été remorqué.
            id | Kapal berbendera Panama itu ditarik.
            ru | Немецкая овчарка нашла мальчика.
            tr | Mali suçlarla mücadele ekipleri aradı.
            ru | Того, кто поджёг, нашли.
            ar | فرضت غرامة مالية على المحل.
            es | Israel Ortega ganó la carrera.
            en | Melissa Holland runs the museum.
            """)
    void read_aNameThatMeansSomethingElse_isNoCountry(String language, String body) {
        assertThat(codes(read(language, "", body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tr | Mali'de darbe oldu.                             | ML
            tr | Mali ordusu Bamako'da sokağa çıktı.             | ML
            en | Thailand restaurant fire kills five.            | TH
            id | Pelatih Argentina Lionel Fabiani puas.          | AR
            pcm | Argentina Juan Baros win di match.             | AR
            """)
    void read_aCountryBesideSuchWords_staysOne(String language, String body, String code) {
        assertThat(codes(read(language, "", body))).isEqualTo(code);
    }

    @Test
    void read_aWordTheArticleWritesSmall_isThatWord() {
        assertThat(read("en", "Nail Polish Recalled in Leeds", "A nail polish was recalled.")
                        .subject()
                        .titleHits())
                .extracting(hit -> hit.entry().code())
                .containsExactly("GB");
    }

    @Test
    void read_theSeatOfABody_isNoSubject_unlessTheCountryIsNamed() {
        NameSenses.Meant meant = read("en", "", "The UN envoy spoke in Geneva about Myanmar.");
        assertThat(codes(meant)).isEqualTo("MM");
        assertThat(meant.otherwise()).containsExactly(new RejectedCountry("CH", RejectedCountry.Reason.SEAT, 1));
        assertThat(codes(read("en", "", "The UN envoy spoke in Geneva. Swiss police closed a road.")))
                .isEqualTo("CH");
    }

    @Test
    void read_namesakes_areSaid() {
        assertThat(read("en", "", "A Thai restaurant was found.").otherwise())
                .containsExactly(new RejectedCountry("TH", RejectedCountry.Reason.NAMESAKE, 1));
    }
}
