package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Status;
import kabar.article.Verdict.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cases of duplicates and versions, as an operator would tell them. */
class JudgeTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final Bench bench = new Bench();

    private static void assertVerdict(
            Decision decision, Disposition disposition, Relation relation, @Nullable String of) {
        assertThat(decision.verdict().disposition()).isEqualTo(disposition);
        assertThat(decision.verdict().relation()).isEqualTo(relation);
        assertThat(decision.verdict().of()).isEqualTo(of);
        assertThat(decision.verdict().explanation()).endsWith(".");
    }

    @Test
    void firstReport_isPublishedToItsCountries() {
        Decision decision = bench.judge(Draft.of("a").body(Texts.FERRY).primary("ID", "MY"));

        assertVerdict(decision, Disposition.ORIGINAL, Relation.NONE, null);
        assertThat(decision.countries()).containsExactly("ID", "MY");
    }

    @Test
    void oneTextInFiveOutletsUnderFiveHeadlines_isPublishedOnce() {
        bench.judge(Draft.of("a").body(Texts.FERRY).from("Satu"));

        for (String outlet : new String[] {"Dua", "Tiga", "Empat", "Lima"}) {
            Decision copy = bench.judge(
                    Draft.of(outlet).from(outlet).title("Judul " + outlet).body(Texts.FERRY));
            assertVerdict(copy, Disposition.DUPLICATE, Relation.EXACT, "a");
            assertThat(copy.countries()).isEmpty();
        }
        // One article, and of each of the four others that its text was seen.
        assertThat(bench.store.size()).isEqualTo(5);
    }

    @Test
    void copyWithAnotherLeadInAndLightEdits_isNear() {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        String edited = "PULAU TIGA (Kantor Kawat) - " + Texts.FERRY.replace("tetapi seluruh", "namun seluruh");

        Decision copy = bench.judge(Draft.of("b").from("Lain").body(edited).after(HOUR));

        assertVerdict(copy, Disposition.DUPLICATE, Relation.NEAR, "a");
        assertThat(copy.verdict().explanation()).contains("1.0 h apart").contains("5 numbers");
    }

    @Test
    void copyCutFromTheBottom_isExcerpt() {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        Decision copy = bench.judge(Draft.of("b").from("Lain").body(Texts.opening(Texts.FERRY, 2)));

        assertVerdict(copy, Disposition.DUPLICATE, Relation.EXCERPT, "a");
    }

    @Test
    void muchFullerTextOfTheSameReport_isPublishedAsRevision() {
        bench.judge(Draft.of("a").body(Texts.FERRY).primary("ID"));

        Decision fuller = bench.judge(
                Draft.of("b").from("Lain").body(Texts.FERRY + Texts.MORE).primary("MY"));

        assertVerdict(fuller, Disposition.REVISION, Relation.NEAR, "a");
        assertThat(fuller.countries()).containsExactly("MY", "ID");
        assertThat(fuller.verdict().changes()).hasSize(1).first().asString().startsWith("text: +");
    }

    @Test
    void copyOfTheFullerText_isNotPublishedAgain() {
        bench.judge(Draft.of("a").body(Texts.FERRY));
        bench.judge(Draft.of("b").from("Lain").body(Texts.FERRY + Texts.MORE));

        Decision copy = bench.judge(Draft.of("c").from("Ketiga").body("KOTA - " + Texts.FERRY + Texts.MORE));

        assertVerdict(copy, Disposition.DUPLICATE, Relation.NEAR, "b");
    }

    @Test
    void templateWithOtherNumbersAndPlaces_isPublished() {
        bench.judge(Draft.of("a").body(Texts.quake("5,2", "Garut", "Senin pagi", "52", "Bandung dan Tasikmalaya")));

        Decision sibling = bench.judge(
                Draft.of("b").body(Texts.quake("4,8", "Cianjur", "Selasa siang", "11", "Bogor dan Sukabumi")));

        assertVerdict(sibling, Disposition.ORIGINAL, Relation.TEMPLATE, "a");
        assertThat(sibling.countries()).containsExactly("ID");
        assertThat(sibling.verdict().explanation()).contains("5.2").contains("4.8");
    }

    @Test
    void riseOfExportsAndRiseOfImports_areTwoReports() {
        String form =
                "%s China naik 7,5 persen pada bulan lalu, kata biro statistik. Kenaikan %s itu melampaui dugaan para"
                        + " pengamat yang memperkirakan %s tumbuh lebih lambat. Nilai %s mencatat angka tertinggi dalam setahun,"
                        + " sementara pemerintah berharap %s tetap kuat sampai akhir tahun.";
        bench.judge(Draft.of("a").title("Ekspor China naik 7,5%").body(form.replace("%s", "Ekspor")));

        Decision other =
                bench.judge(Draft.of("b").title("Impor China naik 7,5%").body(form.replace("%s", "Impor")));

        assertThat(other.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void titleOnly_isComparedByItsWordsAlone() {
        bench.judge(Draft.of("a").title("Ekspor China naik 7,5%"));

        assertThat(bench.judge(Draft.of("b").title("Impor China naik 7,5%"))
                        .verdict()
                        .relation())
                .isEqualTo(Relation.NONE);
        assertVerdict(
                bench.judge(Draft.of("c").from("Lain").title("EKSPOR CHINA NAIK 7,5 %")),
                Disposition.DUPLICATE,
                Relation.EXACT,
                "a");
    }

    @Test
    void shortBodyUnderAnotherTitle_isNoCopy() {
        bench.judge(Draft.of("a").title("Siaran langsung balap sepeda").body("Klik untuk menonton video."));

        Decision other =
                bench.judge(Draft.of("b").title("Siaran langsung tinju").body("Klik untuk menonton video."));

        assertThat(other.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
        assertThat(other.verdict().explanation()).contains("too few");
    }

    @Test
    void sameRateNoticeWithOtherNumbersNextDay_isPublished() {
        String form =
                "Kurs rupiah hari ini dibuka pada Rp %s per dolar di pasar antarbank, sedangkan yen berada pada %s dan"
                        + " euro pada %s. Bank sentral memasang kurs tengah %s dan mengatakan pasar berjalan tenang seperti biasa.";
        bench.judge(Draft.of("a")
                .title("Kurs Rupiah Hari Ini")
                .body(form.formatted("14.350", "124,1", "16.200", "14.344")));

        Decision next = bench.judge(Draft.of("b")
                .title("Kurs Rupiah Hari Ini")
                .body(form.formatted("14.298", "125,7", "16.155", "14.301"))
                .after(Duration.ofDays(1)));

        assertVerdict(next, Disposition.ORIGINAL, Relation.TEMPLATE, "a");
    }

    @Test
    void nearCopyThatAddsACountry_goesThereAlone() {
        bench.judge(Draft.of("a").body(Texts.FERRY).primary("ID"));

        Decision copy = bench.judge(
                Draft.of("b").from("Lain").body("TASHKENT - " + Texts.FERRY).primary("ID", "UZ"));
        Decision next = bench.judge(
                Draft.of("c").from("Ketiga").body("KABUL - " + Texts.FERRY).primary("UZ", "ID"));

        assertVerdict(copy, Disposition.ORIGINAL, Relation.NEAR, "a");
        assertThat(copy.countries()).containsExactly("UZ");
        assertThat(copy.verdict().explanation()).contains("UZ");
        assertThat(next.verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void nearCopyWhoseNewCountryIsSecondaryOrOfLastResort_isSuppressed() {
        bench.judge(Draft.of("a").body(Texts.FERRY).primary("ID"));

        Draft copy = Draft.of("b")
                .from("Lain")
                .body("KOTA - " + Texts.FERRY)
                .secondary("UZ")
                .fallback("MY");

        assertThat(bench.judge(copy).countries()).isEmpty();
    }

    @Test
    void otherReport_isNotNear() {
        bench.judge(Draft.of("a").body(Texts.FERRY));

        assertThat(bench.judge(Draft.of("b").body(Texts.HARVEST)).verdict().relation())
                .isEqualTo(Relation.NONE);
    }

    @Test
    void itemInsideARoundUp_isNotSuppressed() {
        bench.judge(Draft.of("a").body(Texts.HARVEST + Texts.MORE + "\n\n" + Texts.FERRY));

        Decision item = bench.judge(Draft.of("b").from("Lain").body(Texts.FERRY));

        assertThat(item.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
        assertThat(item.verdict().rule()).isEqualTo(Rule.NOT_NEAR_ITEM);
    }

    @Test
    void articleWithoutPublisher_isStillCompared() {
        bench.judge(Draft.of("a").from(null).body(Texts.FERRY));

        assertThat(bench.judge(Draft.of("b").from(null).body(Texts.FERRY))
                        .verdict()
                        .relation())
                .isEqualTo(Relation.EXACT);
    }

    @Test
    void withdrawnStatusOfUnknownArticle_isPublishedAsRetraction() {
        Decision decision = bench.judge(Draft.of("a").body(Texts.FERRY).status(Status.CANCELED));

        assertVerdict(decision, Disposition.RETRACTION, Relation.NONE, null);
        assertThat(decision.countries()).containsExactly("ID");
    }
}
