package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kabar.article.Disposition;
import kabar.article.Relation;
import kabar.article.Verdict;
import kabar.article.Verdict.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an article that has nearly the words of a published one, by what the words do that differ. */
class VariantTest {
    private final Bench bench = new Bench();

    private static Draft ferry(String id) {
        return Draft.of(id).title("Kapal feri kandas di selat").body(Texts.FERRY);
    }

    private Verdict second(Draft draft) {
        bench.judge(ferry("a"));
        return bench.judge(draft.after(Duration.ofHours(3))).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "tetapi,namun,DUPLICATE,NEAR,NEAR_COPY,''", // proven harmless
        "kandas di selat,terdampar di selat,VARIANT,VARIANT,VARIANT_COPY,kandas → terdampar",
        "tidak ada,ada,ORIGINAL,CONTRADICTS,CONTRADICTS,tidak → nothing",
        "164,146,ORIGINAL,CONTRADICTS,CONTRADICTS,164 → 146",
        "Rahmat Hidayat,Suparman Hidayat,ORIGINAL,CONTRADICTS,CONTRADICTS,Rahmat → Suparman"
    })
    void copyOfAnotherOutlet(
            String before, String after, Disposition disposition, Relation relation, Rule rule, String differs) {
        Verdict verdict = second(ferry("b").from("Lain").body(Texts.FERRY.replace(before, after)));

        assertThat(verdict.disposition()).isEqualTo(disposition);
        assertThat(verdict.relation()).isEqualTo(relation);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.of()).isEqualTo("a");
        assertThat(verdict.differs()).isEqualTo(differs.isEmpty() ? List.of() : List.of(differs));
        assertThat(verdict.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tetapi,namun,DUPLICATE,REVISION,REVISION_MINOR",
        "kandas di selat,terdampar di selat,VARIANT,VARIANT,VARIANT_VERSION",
        "tidak ada,ada,REVISION,REVISION,REVISION_MAJOR",
        "164,146,REVISION,REVISION,REVISION_MAJOR"
    })
    void versionOfTheSameArticle(String before, String after, Disposition disposition, Relation relation, Rule rule) {
        Verdict verdict = second(ferry("a").body(Texts.FERRY.replace(before, after)));

        assertThat(verdict.disposition()).isEqualTo(disposition);
        assertThat(verdict.relation()).isEqualTo(relation);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.of()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "Kapal feri kandas di selat,DUPLICATE,EXACT_WORDS",
        "Kapal feri terdampar di selat,VARIANT,VARIANT_COPY",
        "Kapal feri tidak kandas di selat,ORIGINAL,CONTRADICTS",
        "Warga menolong ratusan penumpang,DUPLICATE,EXACT_WORDS" // in words of its own
    })
    void headlineOverTheSameWords(String headline, Disposition disposition, Rule rule) {
        Verdict verdict = second(ferry("b").from("Lain").title(headline));

        assertThat(verdict.disposition()).isEqualTo(disposition);
        assertThat(verdict.rule()).isEqualTo(rule);
    }

    /** An outlet that edits the text edits its headline, too; another fact in it tells all the same. */
    @ParameterizedTest
    @CsvSource({
        "Kapal feri terdampar di selat,DUPLICATE,NEAR_COPY",
        "Kapal feri tidak kandas di selat,ORIGINAL,CONTRADICTS"
    })
    void headlineOverEditedWords(String headline, Disposition disposition, Rule rule) {
        Verdict verdict = second(ferry("b").from("Lain").title(headline).body(Texts.FERRY.replace("tetapi", "namun")));

        assertThat(verdict.disposition()).isEqualTo(disposition);
        assertThat(verdict.rule()).isEqualTo(rule);
    }

    @Test
    void variant_reachesItsOwnCountries() {
        bench.judge(ferry("a").primary("ID"));
        Decision variant = bench.judge(ferry("b")
                .from("Lain")
                .primary("ID", "MY")
                .body(Texts.FERRY.replace("kandas di selat", "terdampar di selat")));

        assertThat(variant.verdict().disposition()).isEqualTo(Disposition.VARIANT);
        assertThat(variant.countries()).containsExactly("ID", "MY");
    }

    @Test
    void copyOfAVariant_isNoVariantAgain() {
        String other = Texts.FERRY.replace("kandas di selat", "terdampar di selat");
        second(ferry("b").from("Lain").body(other));

        Verdict copy = bench.judge(ferry("c").from("Ketiga").body(other)).verdict();
        assertThat(copy.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(copy.of()).isEqualTo("b");
    }
}
