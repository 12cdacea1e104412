package kabar.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.article.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all entities of an article, whatever their type. */
class EntityFinderTest {
    private static final String TITLE = "Gubernur Riau Temui Menlu Wang Yi";
    private static final String BODY =
            "Menteri Luar Negeri China Wang Yi bertemu Gubernur Riau Ahmad Fauzi di Jakarta pada Senin."
                    + " \"Kami sepakat,\" kata Wang. Kementerian Luar Negeri China menyiarkan pernyataan itu.\n\n"
                    + "Fauzi menyebut warga Kabupaten Kampar dan kota Almaty ikut diundang.";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void entities_areTheSameInEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Report report = Report.indonesian(BODY).title(TITLE);
        assertThat(report.persons()).containsExactly("Wang Yi", "Ahmad Fauzi");
        assertThat(report.organisations()).containsExactly("Kementerian Luar Negeri China");
        assertThat(report.places()).contains("Riau", "Jakarta", "Kampar", "Almaty");
    }

    @Test
    void mentions_standLiterallyInOrderAndNeverOverlap() {
        List<Entity> entities = Report.indonesian(BODY).title(TITLE).entities();
        boolean[] title = new boolean[TITLE.length()];
        boolean[] body = new boolean[BODY.length()];
        for (Entity entity : entities) {
            int last = -1;
            for (Mention mention : entity.mentions()) {
                boolean inTitle = mention.zone() == Zone.TITLE;
                assertThat((inTitle ? TITLE : BODY).substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text());
                int position = (inTitle ? 0 : 1_000_000) + mention.start();
                assertThat(position).isGreaterThan(last);
                last = position;
                for (int i = mention.start(); i < mention.end(); i++) {
                    boolean[] taken = inTitle ? title : body;
                    assertThat(taken[i]).as("%s at %d", mention.text(), i).isFalse();
                    taken[i] = true;
                }
            }
        }
        assertThat(entities)
                .extracting(entity -> entity.mentions().get(0).zone())
                .startsWith(Zone.TITLE, Zone.TITLE);
    }

    @Test
    void titleAlone_givesThePersonNamedWithAnOffice() {
        assertThat(Report.indonesian("")
                        .title("Menlu Wang Yi: China Siap Membantu")
                        .persons())
                .containsExactly("Wang Yi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Banjir melanda Kabupaten Kampar sejak pagi. | Kampar",
                "id | Warga Almaty kembali bekerja. | Almaty",
                "en | Police in Garut closed the road. | Garut",
            })
    void place_isFound(String language, String text, String name) {
        assertThat(Report.in(language, text).places()).containsExactly(name);
    }

    @Test
    void countriesRegionsAndMisspeltCountries_areNoEntities() {
        assertThat(Report.indonesian("Rusia dan Kazakhstan membahas keamanan Asia Tengah. Warga Kazakhstsn menunggu.")
                        .entities())
                .isEmpty();
    }

    @Test
    void emptyArticle_hasNone() {
        assertThat(Report.indonesian("").entities()).isEmpty();
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "A ",
                "Wang Yi ",
                "Menteri ",
                "kata Budi ",
                "Kementerian Luar dan ",
                "(",
                "PT (ABC) ",
                "Presiden China ",
                "Dr. ",
                "Ketua, ",
                "王毅",
                "وزير "
            })
    void repeatedPattern_ofAQuarterMebibyte_isReadInBoundedTime(String pattern) {
        Report report = Report.indonesian(pattern.repeat((1 << 18) / pattern.length()));
        assertThatCode(report::entities).doesNotThrowAnyException();
    }

    @Test
    @Timeout(60)
    void manyDistinctNames_areFoldedInBoundedTime() {
        var body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            body.append("Presiden Budi ")
                    .append((char) ('A' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append("kan")
                    .append((char) ('a' + i / 676))
                    .append(" tiba. Budi pergi.\n");
        }
        assertThat(Report.indonesian(body.toString()).persons()).hasSizeGreaterThan(1000);
    }

    /** From six words in ten with a capital on, capitals and verbs of speech say nothing; numbers are no words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acara Rapat kata Zubrin kemarin sore  | Zubrin
            Acara Rapat kata Zubrin kemarin       | ''
            Acara Rapat kata Zubrin kemarin 12    | ''
            kata Zubrin                           | Zubrin
            """)
    void headline_isATitleOfCapitals(String title, String persons) {
        assertThat(String.join(" ", new Report().title(title).persons())).isEqualTo(persons);
    }
}
