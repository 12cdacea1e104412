package kabar.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretches of a text a tagger is asked about. */
class SpansTest {
    private static final Readers READERS = new Readers();

    private static String spans(String language, String text, Hit... hits) {
        Reading reading = READERS.read(Tokens.of(text), List.of(hits), language);
        CandidateSpans spans =
                Objects.requireNonNull(Family.of(reading)).features(2).spans(reading);
        var found = new StringBuilder();
        while (spans.next()) found.append(found.isEmpty() ? "" : "; ").append(reading.text(spans.first(), spans.end()));
        return found.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lalu Zubrin Kalato datang        | Zubrin Kalato
            Zubrin datang                    | Zubrin
            Rumah besar                      | ''
            di Rumah besar                   | Rumah
            RUMAH besar                      | RUMAH
            Rumah Zubrin besar               | Rumah Zubrin
            Bank besar                       | Bank
            Ahmad datang                     | Ahmad
            lalu Zubrin, Kalato datang       | Zubrin, Kalato
            lalu Zubrin. Kalato datang       | Zubrin; Kalato
            Zubrin 12 datang                 | Zubrin 12
            Zubrin-12 datang                 | Zubrin-12
            Zubrin, 12 datang                | Zubrin
            lalu 12 Zubrin                   | Zubrin
            Zubrin bin Kalato datang         | Zubrin bin Kalato
            Zubrin dan Kalato datang         | Zubrin dan Kalato
            Zubrin dan, Kalato datang        | Zubrin; Kalato
            Zubrin bin kalato datang         | Zubrin
            Zubrin pergi Kalato datang       | Zubrin; Kalato
            Zubrin-isme datang               | Zubrin-isme
            Zubrin van der Kalato datang     | Zubrin; Kalato
            """)
    void textWithCapitals_runsOfCapitalsWithSmallWordsBetweenTwo(String text, String expected) {
        assertThat(spans("id", text)).isEqualTo(expected);
    }

    @Test
    void commonWordThatIsAKnownName_isAskedAbout() {
        assertThat(spans("id", "Rumah besar", new Hit(new Entry(Entry.Kind.PLACE, "ID", "Rumah"), 0, 5)))
                .isEqualTo("Rumah");
    }

    @Test
    void textWithoutCapitals_wholeSentences() {
        assertThat(spans("hi", "मोदी ने कहा। वे आए")).isEqualTo("मोदी ने कहा; वे आए");
        assertThat(spans("ja", "首相は来た。今日")).isEqualTo("首相は来た; 今日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是习近平的朋友          | 习近平
            我是的                  | ''
            上海，法院              | 上海; 法院
            法院在北京大学附近医院  | 法院; 北京大学; 医院
            朋友的朋友              | ''
            """)
    void chinese_phrasesWithAHintOfAName(String text, String expected) {
        assertThat(spans("zh", text)).isEqualTo(expected);
    }

    @Test
    void chinesePhraseWithoutAHint_isAskedAboutForAKnownName() {
        assertThat(spans("zh", "朋友的朋友", new Hit(new Entry(Entry.Kind.PLACE, "CN", "朋友"), 3, 5)))
                .isEqualTo("朋友");
    }

    @Test
    void chinesePhrase_isCutAfter120Signs() {
        assertThat(spans("zh", "法院".repeat(61))).isEqualTo("法院".repeat(60) + "; 法院");
    }
}
