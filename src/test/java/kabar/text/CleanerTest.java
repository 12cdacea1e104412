package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import kabar.article.BodyFormat;
import kabar.article.Publisher;
import kabar.article.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final String FIRST =
            "Petani di lereng gunung memanen kopi lebih awal karena hujan turun setiap sore sejak awal bulan.";
    private static final String SECOND =
            "Kepala desa meminta pembeli tidak menekan harga sebelum mutu biji diperiksa bersama-sama.";

    private final Cleaner cleaner = new Cleaner();

    @Test
    void clean_plainText_isLeftAsItIs() {
        CleanText text = clean(FIRST + "\n\n" + SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed()).isEmpty();
        assertThat(text.flags()).isEmpty();
        assertThat(text.boilerplate()).isEmpty();
    }

    @Test
    void clean_aDateline_hasItsOwnPlace() {
        CleanText text = clean("MAKASSAR (Antara) - " + FIRST + "\n\n" + SECOND);

        assertThat(text.body()).startsWith("Petani di lereng");
        assertThat(text.dateline()).isEqualTo("MAKASSAR");
        assertThat(text.credits()).containsExactly("Antara");
        assertThat(text.boilerplate()).isEmpty();
        assertThat(text.removed()).containsExactly(new Removed(Removed.Rule.DATELINE, null, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LAPORAN: SITI AMINAH;Siti Aminah",
                "Penulis: Siti Aminah;Siti Aminah",
                "Pewarta : Siti Aminah;Siti Aminah",
                "By Maria Lopez and John Smith;Maria Lopez and John Smith",
                "Oleh Siti Aminah;Siti Aminah",
                "Par Jeanne Martin;Jeanne Martin",
                "Автор: Иван Петров;Иван Петров",
            })
    void clean_aByline_isMovedOutFromAboveAndBelow(String line, String author) {
        for (String body : List.of(line + "\n\n" + FIRST + "\n\n" + SECOND, FIRST + "\n\n" + SECOND + "\n\n" + line)) {
            CleanText text = clean(body);

            assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
            assertThat(text.byline()).isEqualTo(author);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor: Budi Santoso",
                "(Reporting by Maria Lopez; Editing by John Smith)",
                "Sumber: Warta Senja"
            })
    void clean_theDesk_isNoAuthor(String line) {
        CleanText text = clean(FIRST + "\n\n" + SECOND + "\n\n" + line);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.byline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" (abc/def)", " (ren)", " [ren/abc]", " (ANT/ren)", " (*)"})
    void clean_anEditorsCode_goesAndTheSentenceStays(String code) {
        assertThat(clean(FIRST + "\n\n" + SECOND + code).body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ia bekerja di lembaga itu (KPK)",
                "Harga naik (year on year).",
                "Ia menunjuk peta (lihat gambar)"
            })
    void clean_bracketsOfASentence_stay(String last) {
        assertThat(clean(FIRST + "\n\n" + SECOND + "\n\n" + last).body()).endsWith(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Petani memetik kopi di lereng. (Wikimedia Commons/Sari)",
                "Petani memetik kopi di lereng selatan/Net",
                "Foto: petani memetik kopi di lereng",
                "Farmers pick coffee on the slope. (Photo: Maria Lopez)",
                "Petani memetik kopi. (ANTARA FOTO/Budi Santoso)",
                "Farmers pick coffee [Maria Lopez/AFP]",
            })
    void clean_aCaption_isCut(String caption) {
        CleanText text = clean(FIRST + "\n\n" + caption + "\n\n" + SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.boilerplate()).isEqualTo(caption);
        assertThat(text.removed()).extracting(Removed::label).containsExactly("caption");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ia lahir di desa itu (11/1).",
                "Pasukan TNI/Polri",
                "Hal itu ia sampaikan lewat surat (AFP, Reuters).",
                "Foto itu menyebar di media sosial."
            })
    void clean_aShortSentence_isNoCaption(String sentence) {
        assertThat(clean(FIRST + "\n\n" + sentence + "\n\n" + SECOND).body()).contains(sentence);
    }

    @Test
    void clean_whatStandsAboveTheText_isReadAndCut() {
        CleanText text = clean("Ekonomi\n\nPanen kopi datang lebih awal\n\nRabu, 12 Januari 2022 | 07:01 WIB\n\n"
                + FIRST + "\n\n" + SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.dated()).isEqualTo(Instant.parse("2022-01-12T00:01:00Z"));
        assertThat(text.removed()).extracting(Removed::label).containsExactly("kicker", "repeated-title", "date-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kopi",
                "Harga naik.",
                "JAKARTA -",
                "Baca juga: Harga Naik",
                "Foto: kopi",
                "Rabu, 12 Januari 2022"
            })
    void clean_aBodyOfOneLine_isNeverEmptied(String body) {
        assertThat(clean(body).body()).isEqualTo(body);
    }

    @Test
    void clean_noBodyOrNoTitle_isNoTrouble() {
        assertThat(cleaner.clean(Articles.of("Judul saja", "")).body()).isEmpty();
        assertThat(cleaner.clean(Articles.of("", FIRST)).body()).isEqualTo(FIRST);
        assertThat(cleaner.clean(Articles.of("", FIRST)).title()).isEmpty();
    }

    @Test
    void clean_html_becomesBlocks() {
        String html =
                "<html><head><title>x</title><style>p{}</style></head><body><nav>Beranda</nav><figure><img src=a><figcaption>Kopi di lereng</figcaption></figure>"
                        + "<p>" + FIRST.replace("kopi", "<b>ko</b>pi")
                        + "</p><script>var a = '<p>x</p>';</script><div class=\"share\">Bagikan</div>"
                        + "<p>Kepala desa &amp; pembeli&nbsp;sepakat.<br>Harga tetap.</p><ul><li>Mutu satu</li><li>Mutu dua</li></ul><footer>Hak cipta</footer></body></html>";
        CleanText text = cleaner.clean(Articles.of("Kopi &amp; hujan", html));

        assertThat(text.title()).isEqualTo("Kopi & hujan");
        assertThat(text.body())
                .isEqualTo(FIRST + "\n\nKepala desa & pembeli sepakat.\n\nHarga tetap.\n\nMutu satu\n\nMutu dua");
        assertThat(text.removed()).extracting(Removed::label).containsExactly("aside", "caption");
        assertThat(text.boilerplate()).isEqualTo("Beranda\nKopi di lereng\nBagikan\nHak cipta");
    }

    @Test
    void clean_signsOfMathematics_areNoMarkup() {
        String body = "Jika a < b dan b > c maka harga naik. " + FIRST;

        assertThat(clean(body).body()).isEqualTo(body);
        assertThat(cleaner.clean(Articles.of("t", "<p>" + FIRST, BodyFormat.TEXT, Publisher.UNKNOWN))
                        .body())
                .isEqualTo("<p>" + FIRST);
    }

    @Test
    void clean_linesOfATypewriter_becomeParagraphs() {
        String typed =
                "The ministry said on Tuesday that coffee exports had risen by\na tenth in the first half of the year because of early rains\nin the hills.\n"
                        + "    Traders said the quality of the beans was mixed and prices\nwould stay under pressure until the main harvest was over in\nOctober.";

        assertThat(clean(typed).body())
                .isEqualTo(
                        "The ministry said on Tuesday that coffee exports had risen by a tenth in the first half of the year because of early rains in the hills.\n\n"
                                + "Traders said the quality of the beans was mixed and prices would stay under pressure until the main harvest was over in October.");
    }

    @Test
    void clean_anAgencysNameAtTheEnd_isACredit() {
        CleanText text = clean(FIRST + "\n\n" + SECOND + "\n\n REUTER");

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.credits()).containsExactly("Reuter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>a",
                "x",
                "a b ",
                "\n",
                "((",
                "Baca juga: ",
                "- ",
                "&amp;",
                "<b><i>",
                "1/2/",
                "\u0301",
                "\uD83D",
                "http://",
                "، "
            })
    void clean_aMegabyteOfAnything_takesBoundedTime(String piece) {
        String body = piece.repeat((1 << 20) / piece.length());

        assertThatCode(() -> clean(body)).doesNotThrowAnyException();
    }

    private CleanText clean(String body) {
        return cleaner.clean(Articles.of("Panen kopi datang lebih awal", body));
    }
}
