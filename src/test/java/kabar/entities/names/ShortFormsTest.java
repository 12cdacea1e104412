package kabar.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
import kabar.article.Zone;
import kabar.entities.reading.Reading;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Further mentions of names that stand elsewhere in an article. */
class ShortFormsTest {
    private static final Cast CAST = Cast.of(
            Mentions.in("Budi Zubrin Kalato. Dinas Timan Marok (DTM). Kota Sulim. Rumah Garam Wulan")
                    .person("Budi Zubrin Kalato")
                    .organisation("Dinas Timan Marok")
                    .abbreviation("DTM")
                    .place("Kota Sulim")
                    .person("Rumah Garam Wulan")
                    .all,
            Mentions.READERS.lexicon());

    private static List<String> found(String text, boolean headline, Hit... hits) {
        Reading reading = Mentions.READERS.read(Tokens.of(text), List.of(hits), "id");
        var scan = new Scan(reading, new byte[reading.size()], headline);
        ShortForms.apply(scan, CAST);
        return told(scan);
    }

    private static List<String> told(Scan scan) {
        var told = new ArrayList<String>();
        for (Found name : scan.found()) {
            String written = scan.text().text(name.first(), name.end()).substring(name.cut());
            told.add(name.type().name().charAt(0)
                    + name.type().name().substring(1, 2).toLowerCase(java.util.Locale.ROOT) + " " + written);
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lalu Zubrin datang                        | Pe Zubrin
            lalu Zubrin Kalato datang                 | Pe Zubrin Kalato
            lalu Budi Zubrin Kalato datang            | Pe Budi Zubrin Kalato
            lalu Budi Kalato datang                   | ''
            lalu Zubrin Wisata datang                 | ''
            lalu Zubrin, Wisata datang                | Pe Zubrin
            lalu Zubrin Senin datang                  | Pe Zubrin
            lalu Wisata Zubrin datang                 | ''
            lalu Wisata, Zubrin datang                | Pe Zubrin
            Wisata Zubrin datang                      | Pe Zubrin
            lalu Menteri Zubrin datang                | Pe Zubrin
            lalu Senin Zubrin datang                  | Pe Zubrin
            lalu Gedung Zubrin datang                 | ''
            lalu gedung Zubrin datang                 | ''
            lalu kota Zubrin datang                   | ''
            lalu dinas Zubrin datang                  | ''
            lalu zubrin datang                        | ''
            lalu ZUBRIN datang                        | Pe ZUBRIN
            lalu DTM datang                           | Or DTM
            lalu Dtm datang                           | ''
            lalu Dinas Timan Marok datang             | Or Dinas Timan Marok
            lalu Timan datang                         | ''
            lalu Kota Sulim datang                    | Pl Kota Sulim
            lalu Sulim datang                         | ''
            Garam datang                              | Pe Garam
            Garam datang membawa garam                | ''
            lalu Garam datang membawa garam           | Pe Garam
            Zubrin datang                             | Pe Zubrin
            lalu Kalato dan Zubrin datang             | Pe Kalato;Pe Zubrin
            """)
    void text(String text, String expected) {
        assertThat(String.join(";", found(text, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kata Wisata Zubrin Datang   | Pe Zubrin
            Kata Wisata Zubrin Tbk      | ''
            Kata Gedung Zubrin Datang   | ''
            Kata Garam Datang Garam     | Pe Garam;Pe Garam
            Kata Garam Datang garam     | ''
            """)
    void headline_whoseCapitalsSayNothing(String text, String expected) {
        assertThat(String.join(";", found(text, true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PLACE,''", "PERSON,Pe Zubrin", "NEUTRAL,Pe Zubrin", "COUNTRY,''"})
    void partOfANameThatIsAKnownName_isThePersonOnlyIfThatIsNone(Entry.Kind kind, String expected) {
        assertThat(String.join(
                        ";", found("lalu Zubrin datang", false, new Hit(new Entry(kind, "ID", "Zubrin"), 5, 11))))
                .isEqualTo(expected);
    }

    @Test
    void takenWords_areLeftAlone() {
        Reading reading = Mentions.READERS.read(Tokens.of("lalu Zubrin Kalato datang"), List.of(), "id");
        var scan = new Scan(reading, new byte[reading.size()], false);
        scan.block(2, 3);
        ShortForms.apply(scan, CAST);
        assertThat(told(scan)).isEmpty();
        assertThat(ShortForms.runEnd(scan, 0)).isEqualTo(2);
    }

    @Test
    void run_hasTenWordsAtMost() {
        Reading reading = Mentions.READERS.read(Tokens.of("Zubrin ".repeat(12)), List.of(), "id");
        var scan = new Scan(reading, new byte[reading.size()], false);
        assertThat(ShortForms.runEnd(scan, 0)).isEqualTo(10);
        assertThat(ShortForms.runEnd(scan, 5)).isEqualTo(12);
    }

    @Test
    void chinese_theSameSignsAgain() {
        Reading full = Mentions.READERS.read(Tokens.of("王文斌"), List.of(), "zh");
        Cast cast = Cast.of(
                List.of(CandidateMention.of(Zone.BODY, full, Found.person(0, 3, null, null))),
                Mentions.READERS.lexicon());
        Reading text = Mentions.READERS.read(Tokens.of("是王文斌说的，文斌王文斌"), List.of(), "zh");
        var scan = new Scan(text, new byte[text.size()], false);
        HanShortForms.apply(scan, cast);
        assertThat(scan.found()).extracting(Found::first).containsExactly(1, 8);
        assertThat(scan.found()).extracting(Found::end).containsExactly(4, 11);
        assertThat(scan.found()).extracting(Found::type).containsOnly(Entity.Type.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ثم زبرنق قال    | Pe زبرنق
            ثم وزبرنق قال   | Pe زبرنق
            ثم مزبرنق قال   | ''
            ثم خزمل قال     | ''
            ثم بن زبرنق قال | ''
            زبرنق           | Pe زبرنق
            """)
    void arabic_lastWordOfAPersonsNameBehindAParticle(String written, String expected) {
        Reading full = Mentions.READERS.read(Tokens.of("خزمل زبرنق"), List.of(), "ar");
        Cast cast = Cast.of(
                List.of(CandidateMention.of(Zone.BODY, full, Found.person(0, 2, null, null))),
                Mentions.READERS.lexicon());
        Reading text = Mentions.READERS.read(Tokens.of(written), List.of(), "ar");
        var scan = new Scan(text, new byte[text.size()], false);
        ArabicShortForms.apply(scan, cast);
        assertThat(String.join(";", told(scan))).isEqualTo(expected);
    }

    @Test
    void arabicWordOfABody_isNoFurtherMention() {
        Reading full = Mentions.READERS.read(Tokens.of("خزمل زبرنق"), List.of(), "ar");
        Cast cast = Cast.of(
                List.of(CandidateMention.of(Zone.BODY, full, Found.organisation(0, 2, null))),
                Mentions.READERS.lexicon());
        Reading text = Mentions.READERS.read(Tokens.of("ثم زبرنق"), List.of(), "ar");
        var scan = new Scan(text, new byte[text.size()], false);
        ArabicShortForms.apply(scan, cast);
        assertThat(scan.found()).isEmpty();
    }
}
