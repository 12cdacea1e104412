package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.article.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidebarsTest {
    private static final String FIRST =
            "Petani di lereng gunung memanen kopi lebih awal karena hujan turun setiap sore sejak awal bulan.";
    private static final String SECOND =
            "Kepala desa meminta pembeli tidak menekan harga sebelum mutu biji diperiksa bersama-sama.";

    private final Cleaner cleaner = new Cleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Populer",
                "TERPOPULER:",
                "Berita Terkait",
                "UPDATE",
                "Artikel Terkait",
                "Rekomendasi untuk Anda",
                "Most Read",
                "Related Articles:",
                "You May Also Like",
                "Sur le même sujet",
                "Les plus lus",
                "Noticias relacionadas",
                "Mais lidas",
                "Mehr zum Thema",
                "Материалы по теме",
                "مواضيع ذات صلة",
                "İLGİLİ HABERLER",
                "相关新闻",
                "関連記事",
                "관련 기사",
                "संबंधित खबरें",
                "Tin liên quan",
                "ข่าวที่เกี่ยวข้อง",
                "Articoli correlati",
            })
    void cut_aMarkerWithHeadlinesBelow_goesToTheEnd(String marker) {
        CleanText text =
                clean(FIRST, SECOND, marker, "Banjir Rendam Tiga Desa di Hilir", "Tim Voli Menang Tiga Set Langsung!");

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed())
                .hasSize(1)
                .first()
                .satisfies(r -> assertThat(r.label()).startsWith("list-marker:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca juga: Banjir Rendam Tiga Desa di Hilir",
                "BACA JUGA : Banjir Rendam Tiga Desa",
                "Baca Juga Banjir Rendam Tiga Desa",
                "Simak juga Video: Banjir di Hilir",
                "Simak Video 'Banjir di Hilir':",
                "Tonton juga video \"Banjir di Hilir\" di sini:",
                "Lihat juga Video: Banjir di Hilir",
                "Saksikan Live Warta Pagi :",
                "Read more: Floods hit three villages",
                "ALSO READ: Floods hit three villages",
                "Lire aussi : Trois villages sous les eaux",
                "À lire aussi: Trois villages sous les eaux",
                "Lee también: Tres aldeas bajo el agua",
                "Leia também: Três aldeias debaixo de água",
                "Lesen Sie auch: Drei Dörfer unter Wasser",
                "Читайте также: Паводок затопил три деревни",
                "اقرأ أيضا: الفيضانات تغمر ثلاث قرى",
                "Ayrıca okuyun: Üç köy sular altında",
                "Leggi anche: Tre paesi sott'acqua",
                "यह भी पढ़ें: तीन गाँव डूबे",
                "Xem thêm: Ba làng ngập nước",
                "SCROLL TO CONTINUE WITH CONTENT",
                "ADVERTISEMENT",
                "[Gambas:Video Warta]",
                "https://example.com/a/b",
            })
    void cut_aLinkLineInTheMiddle_takesOnlyItself(String line) {
        CleanText text = clean(FIRST, line, SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.boilerplate()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Populer di kalangan petani, alat itu kini dipakai hampir semua desa di lereng selatan.",
                "UPDATE: 164 orang dilaporkan hilang setelah banjir bandang menerjang tiga desa di hilir.",
                "Baca juga buku panduan itu sebelum menanam, kata penyuluh kepada para petani muda.",
                "Related costs rose by a tenth, the company said in its report to shareholders on Monday.",
                "Read more than ten pages a day, the teacher told her pupils before the holidays began.",
                "Simak penjelasan kepala dinas tentang jadwal tanam berikut ini agar tidak keliru.",
                "Terkini, harga pupuk di tingkat pengecer turun seperlima dibanding bulan lalu.",
            })
    void cut_aMarkerWordInASentence_leavesTheSentence(String sentence) {
        assertThat(clean(FIRST, sentence, SECOND).body()).isEqualTo(FIRST + "\n\n" + sentence + "\n\n" + SECOND);
    }

    @Test
    void cut_aListInTheMiddle_stopsAtTheNextParagraph() {
        CleanText text = clean(FIRST, "Terpopuler", "Banjir Rendam Tiga Desa di Hilir", "Tim Voli Menang", SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed()).containsExactly(new Removed(Removed.Rule.LIST_MARKER, "Terpopuler", 10));
    }

    @Test
    void cut_readAlsoAlone_takesTheHeadlinesBelow() {
        CleanText text = clean(FIRST, "Baca Juga:", "Banjir Rendam Tiga Desa di Hilir", SECOND);

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed()).containsExactly(new Removed(Removed.Rule.READ_ALSO, "Baca juga", 8));
    }

    @Test
    void cut_readAlsoBeforeALongSentence_losesTheMarkerOnly() {
        String sentence =
                "Menurut penyuluh, hujan yang turun setiap sore membuat buah kopi matang tidak serempak sehingga petani harus memetik berkali-kali dalam satu bulan.";

        assertThat(clean(FIRST, "Baca juga: " + sentence, SECOND).body())
                .isEqualTo(FIRST + "\n\n" + sentence + "\n\n" + SECOND);
    }

    @Test
    void cut_headlinesWithDates_goWithoutAnyMarker() {
        CleanText text = clean(
                FIRST,
                SECOND,
                "Banjir Rendam Tiga Desa",
                "Kamis, 02 Mei 2024 | 13:53",
                "Tim Voli Menang",
                "Rabu, 01 Mei 2024 | 08:43");

        assertThat(text.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(text.removed()).extracting(Removed::label).containsExactly("dated-headlines");
    }

    @Test
    void cut_aBodyThatIsNothingButAList_isKept() {
        CleanText text = clean("Rekomendasi untuk Anda", "Banjir Rendam Tiga Desa", "Tim Voli Menang");

        assertThat(text.body()).isEqualTo("Rekomendasi untuk Anda\n\nBanjir Rendam Tiga Desa\n\nTim Voli Menang");
        assertThat(text.removed()).isEmpty();
    }

    @Test
    void cut_sameReportWithAnotherSidebar_leavesTheSameText() {
        String one = clean(FIRST, SECOND, "Populer", "Banjir Rendam Tiga Desa").body();
        String other = clean(FIRST, SECOND, "UPDATE", "Tim Voli Menang", "Pasar Malam Dibuka", "Selengkapnya")
                .body();

        assertThat(one).isEqualTo(other).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    private CleanText clean(String... blocks) {
        return cleaner.clean(Articles.of("Panen kopi datang lebih awal", String.join("\n\n", List.of(blocks))));
    }
}
