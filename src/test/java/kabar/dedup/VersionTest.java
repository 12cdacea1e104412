package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Status;
import kabar.article.Verdict.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of one article: the same publisher with the same id or address. */
class VersionTest {
    private final Bench bench = new Bench();

    private static Draft ferry(String id) {
        return Draft.of(id)
                .url("https://warta.example/feri")
                .title("Kapal feri kandas")
                .body(Texts.FERRY);
    }

    private Decision second(Draft draft) {
        bench.judge(ferry("a"));
        return bench.judge(draft.after(Duration.ofHours(2)));
    }

    @Test
    void sameArticleAgain_isExact() {
        Decision again = second(ferry("b"));

        assertThat(again.verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(again.verdict().relation()).isEqualTo(Relation.EXACT);
    }

    @Test
    void changedNumberAndMoreParagraphs_isRevisionWithWhatChanged() {
        Decision revision = second(ferry("b").body(Texts.FERRY.replace("164", "225") + Texts.MORE));

        assertThat(revision.verdict().disposition()).isEqualTo(Disposition.REVISION);
        assertThat(revision.verdict().of()).isEqualTo("a");
        assertThat(revision.verdict().changes()).contains("164 → 225");
        assertThat(revision.verdict().changes()).anyMatch(change -> change.startsWith("text: +"));
        assertThat(revision.verdict().changes()).anyMatch(change -> change.startsWith("names: + "));
    }

    @ParameterizedTest
    @CsvSource({"dermaga,dermage", "fajar,fjar", "Hidayat,Hiddayat", "Keselamatan,Keselamattan"})
    void oneSpellingMended_isMinor(String right, String wrong) {
        Decision minor = second(ferry("b").body(Texts.FERRY.replace(right, wrong)));

        assertThat(minor.verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(minor.verdict().relation()).isEqualTo(Relation.REVISION);
        assertThat(minor.countries()).isEmpty();
    }

    @Test
    void numberWithItsZerosInsteadOfItsUnit_isTheSameWord() {
        bench.judge(ferry("a").body(Texts.FERRY + " Kerugian 3,5 juta rupiah."));

        assertThat(bench.judge(ferry("b").body(Texts.FERRY + " Kerugian 3.500.000 rupiah."))
                        .verdict()
                        .rule())
                .isEqualTo(Rule.EXACT_WORDS);
    }

    @ParameterizedTest
    @CsvSource({"Rahmat Hidayat,Rahmat Prasetyo", "Senin,Rabu"})
    void otherName_isRevision(String before, String after) {
        Decision revision = second(ferry("b").body(Texts.FERRY.replace(before, after)));

        assertThat(revision.verdict().disposition()).isEqualTo(Disposition.REVISION);
    }

    @Test
    void onlyTheHeadlineChanged_isMinor() {
        Decision minor = second(ferry("b").title("Feri kandas, penumpang selamat"));

        assertThat(minor.verdict().rule()).isEqualTo(Rule.REVISION_MINOR);
        assertThat(minor.verdict().changes()).containsExactly("headline");
    }

    @Test
    void onlyPunctuationChanged_isExact() {
        Decision same = second(ferry("b").body(Texts.FERRY.replace(", ", " – ")));

        assertThat(same.verdict().relation()).isEqualTo(Relation.EXACT);
    }

    @Test
    void manySmallChanges_areVariantsOfTheVersionBefore() {
        bench.judge(ferry("a"));
        String text = Texts.FERRY;
        List<Decision> decisions = new ArrayList<>();
        for (String word :
                new String[] {"Selat itu", "sebuah", "tenggelam", "begitu", "hendak", "peristiwa", "seluruh"}) {
            text = text.replace(word, "berubah dua");
            decisions.add(bench.judge(ferry("a").body(text)));
        }

        // None is lost: each is published beside the one before it; "seluruh", all, is a fact.
        assertThat(decisions)
                .extracting(decision -> decision.verdict().disposition())
                .containsExactly(
                        Disposition.VARIANT,
                        Disposition.VARIANT,
                        Disposition.VARIANT,
                        Disposition.VARIANT,
                        Disposition.VARIANT,
                        Disposition.VARIANT,
                        Disposition.REVISION);
    }

    @Test
    void newCountry_isRevisionForTheUnionOfBoth() {
        bench.judge(ferry("a").primary("ID"));

        Decision revision = bench.judge(ferry("a").primary("UZ"));

        assertThat(revision.verdict().changes()).contains("countries: + UZ, − ID");
        assertThat(revision.countries()).containsExactly("UZ", "ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RALAT: ",
                "KOREKSI - ",
                "CORRECTED-",
                "Correction: ",
                "RECTIFICATIF: ",
                "CORRECCIÓN: ",
                "BERICHTIGUNG: ",
                "ИСПРАВЛЕНО: ",
                "تصحيح: ",
                "更正：",
                "訂正：",
                "DÜZELTME: "
            })
    void correctionMarkerWithChangedNumber_isCorrection(String marker) {
        Decision correction =
                second(ferry("b").title(marker + "Kapal feri kandas").body(Texts.FERRY.replace("164", "146")));

        assertThat(correction.verdict().disposition()).isEqualTo(Disposition.CORRECTION);
        assertThat(correction.verdict().changes()).contains("164 → 146", "marker: correction");
    }

    @Test
    void updateMarker_isRevision() {
        Decision revision = second(ferry("b").title("UPDATE 1-Kapal feri kandas"));

        assertThat(revision.verdict().disposition()).isEqualTo(Disposition.REVISION);
    }

    @Test
    void canceledStatus_isRetractionWhereverAnyVersionWent() {
        bench.judge(ferry("a").primary("ID", "MY"));
        bench.judge(ferry("a").body(Texts.FERRY.replace("164", "225")).primary("SG"));

        Decision retraction = bench.judge(ferry("a").primary("TH").status(Status.CANCELED));

        assertThat(retraction.verdict().disposition()).isEqualTo(Disposition.RETRACTION);
        assertThat(retraction.verdict().of()).isEqualTo("a");
        assertThat(retraction.countries()).containsExactly("SG", "ID", "MY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DITARIK: ", "DICABUT: ", "STORY WITHDRAWN-", "RETRACTED: ", "撤稿："})
    void retractionMarker_isRetraction(String marker) {
        Decision retraction =
                second(ferry("b").title(marker + "Kapal feri kandas").body("Redaksi menarik berita ini."));

        assertThat(retraction.verdict().disposition()).isEqualTo(Disposition.RETRACTION);
        assertThat(retraction.verdict().of()).isEqualTo("a");
    }

    @Test
    void retractionTwice_isPublishedOnce() {
        bench.judge(ferry("a"));
        bench.judge(ferry("a").status(Status.WITHHELD));

        assertThat(bench.judge(ferry("a").status(Status.WITHHELD)).verdict().disposition())
                .isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void otherPublisherWithTheSameId_isNoVersion() {
        bench.judge(ferry("a"));

        Decision other = bench.judge(Draft.of("a").from("Lain").body(Texts.HARVEST));

        assertThat(other.verdict().disposition()).isEqualTo(Disposition.ORIGINAL);
    }

    @Test
    void unknownPublishersWithTheSameId_areToldApartByAddress() {
        bench.judge(Draft.of("1").from(null).url("https://satu.example/1").body(Texts.FERRY));

        Decision other = bench.judge(
                Draft.of("1").from(null).url("https://dua.example/1").body(Texts.HARVEST));

        assertThat(other.verdict().relation()).isEqualTo(Relation.NONE);
    }

    @Test
    void correctionUnderAnotherAddress_isFoundByItsText() {
        bench.judge(ferry("a"));
        String corrected = Texts.FERRY.replace("164", "146").replace("12 awak", "21 awak");

        Decision correction =
                bench.judge(Draft.of("b").title("RALAT: Kapal feri kandas").body(corrected));
        Decision elsewhere = bench.judge(
                Draft.of("c").from("Lain").title("RALAT: Kapal kandas").body(corrected.replace("146", "99")));

        assertThat(correction.verdict().disposition()).isEqualTo(Disposition.CORRECTION);
        assertThat(correction.verdict().of()).isEqualTo("a");
        assertThat(correction.verdict().changes()).contains("164 → 146", "12 → 21");
        assertThat(elsewhere.verdict().disposition()).isNotEqualTo(Disposition.CORRECTION);
    }

    @Test
    void correctionThatIsACopyButForAWord_isNotSuppressed() {
        bench.judge(ferry("a"));
        Draft corrected = Draft.of("b").title("RALAT: Kapal feri kandas").body(Texts.FERRY.replace("luka", "jiwa"));

        assertThat(bench.judge(corrected).verdict().disposition()).isEqualTo(Disposition.CORRECTION);
        assertThat(bench.judge(Draft.of("c")
                                .title("RALAT: Feri kandas")
                                .body(Texts.FERRY.replace("luka", "jiwa").replace("tetapi", "namun")))
                        .verdict()
                        .disposition())
                .isEqualTo(Disposition.DUPLICATE);
    }

    @Test
    void withdrawnArticleSentAgainUnchanged_staysWithdrawn() {
        bench.judge(ferry("a"));
        bench.judge(ferry("a").status(Status.CANCELED));

        assertThat(bench.judge(ferry("a")).countries()).isEmpty();
    }

    @Test
    void withdrawnArticleRewritten_isRevision() {
        bench.judge(ferry("a"));
        bench.judge(ferry("a").status(Status.CANCELED));

        assertThat(bench.judge(ferry("a").body(Texts.HARVEST)).verdict().disposition())
                .isEqualTo(Disposition.REVISION);
    }

    @Test
    void copyThatIsWithdrawnByItsOwnPublisher_leavesTheOriginalAlone() {
        bench.judge(ferry("a").from("Asli"));
        bench.judge(Draft.of("b").from("Penyalin").body("KOTA - " + Texts.FERRY));

        Decision decision = bench.judge(
                Draft.of("b").from("Penyalin").title("DITARIK: Kapal").body("Penyalin menarik berita ini."));

        assertThat(decision.verdict().disposition()).isEqualTo(Disposition.RETRACTION);
        assertThat(decision.verdict().of()).isNull();
    }

    @Test
    void otherPublisherCannotWithdraw() {
        bench.judge(ferry("a"));

        Decision decision = bench.judge(ferry("a").from("Lain").status(Status.CANCELED));

        assertThat(decision.verdict().of()).isEqualTo("a");
        assertThat(decision.verdict().disposition()).isEqualTo(Disposition.DUPLICATE);
    }
}
