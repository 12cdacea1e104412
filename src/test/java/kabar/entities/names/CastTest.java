package kabar.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Zone;
import kabar.entities.rules.Found;
import kabar.geo.Entry;
import kabar.geo.Hit;
import org.junit.jupiter.api.Test;

/** Which mentions mean one and the same. */
class CastTest {
    @Test
    void partOfAPersonsName_isThePerson() {
        assertThat(Mentions.in("Budi Zubrin Kalato. Zubrin. Budi Zubrin. Zubrin Kalato. Budi Kalato. Kalato")
                        .person("Budi Zubrin Kalato")
                        .person("Zubrin")
                        .person("Budi Zubrin")
                        .person("Zubrin Kalato")
                        .person("Budi Kalato")
                        .person("Kalato")
                        .names())
                .containsExactly(
                        "Budi Zubrin Kalato",
                        "Budi Zubrin Kalato",
                        "Budi Zubrin Kalato",
                        "Budi Zubrin Kalato",
                        "Budi Kalato", // the words do not follow one another
                        "Budi Kalato"); // named last
    }

    @Test
    void sharedSurname_isTheOneNamedLast() {
        assertThat(Mentions.in("Budi Zubrin, Siti Zubrin, Zubrin, Budi, Zubrin")
                        .person("Budi Zubrin")
                        .person("Siti Zubrin")
                        .person("Zubrin")
                        .person("Budi")
                        .person("Zubrin")
                        .names())
                .containsExactly("Budi Zubrin", "Siti Zubrin", "Siti Zubrin", "Budi Zubrin", "Budi Zubrin");
    }

    @Test
    void sharedSurnameBeforeEitherName_isTheOneEnteredFirst() {
        assertThat(Mentions.in("Zubrin, Siti Zubrin, Budi Zubrin")
                        .person("Zubrin")
                        .person("Siti Zubrin")
                        .person("Budi Zubrin")
                        .names())
                .containsExactly("Siti Zubrin", "Siti Zubrin", "Budi Zubrin");
    }

    @Test
    void oneWordOfAPersonsName_isThePersonWhateverItIsTakenFor() {
        assertThat(Mentions.in("Budi Zubrin. Zubrin. Budi Zubrin")
                        .person("Budi Zubrin")
                        .place("Zubrin")
                        .names())
                .containsExactly("Budi Zubrin", "Budi Zubrin");
        assertThat(Mentions.in("Budi Zubrin Kalato. Zubrin Kalato")
                        .person("Budi Zubrin Kalato")
                        .place("Zubrin Kalato")
                        .names())
                .containsExactly("Budi Zubrin Kalato", "Zubrin Kalato");
    }

    @Test
    void oneWordThatIsAKnownName_staysThePlace() {
        var known = new Hit(new Entry(Entry.Kind.PLACE, "ID", "Zubrin"), 13, 19);
        assertThat(new Mentions("id", Zone.BODY, "Budi Zubrin. Zubrin", known)
                        .person("Budi Zubrin")
                        .place("Zubrin")
                        .names())
                .containsExactly("Budi Zubrin", "Zubrin");
        var listed = new Hit(new Entry(Entry.Kind.PLACE, "ID", "Kota Zubrin"), 13, 19);
        assertThat(new Mentions("id", Zone.BODY, "Budi Zubrin. Zubrin", listed)
                        .person("Budi Zubrin")
                        .place("Zubrin")
                        .names())
                .containsExactly("Budi Zubrin", "Budi Zubrin");
    }

    @Test
    void organisation_losesItsLastWordsOrItsLegalForm() {
        assertThat(Mentions.in(
                                "PT Zubrin Kalato Timan Tbk. PT Zubrin Kalato. PT Zubrin. Zubrin Kalato Timan. Kalato Timan Tbk")
                        .organisation("PT Zubrin Kalato Timan Tbk")
                        .organisation("PT Zubrin Kalato")
                        .organisation("PT Zubrin") // three words fewer
                        .organisation("Zubrin Kalato Timan")
                        .organisation("Kalato Timan Tbk")
                        .names())
                .containsExactly(
                        "PT Zubrin Kalato Timan Tbk",
                        "PT Zubrin Kalato Timan Tbk",
                        "PT Zubrin",
                        "PT Zubrin Kalato Timan Tbk",
                        "PT Zubrin Kalato Timan Tbk");
    }

    @Test
    void organisation_isItsLastWordsUnlessTheseNameAnother() {
        assertThat(Mentions.in("Zubrin Dinas Kalato. Dinas Kalato. Kalato. Zubrin Kalato Timan. Kalato Timan. Kalato")
                        .organisation("Zubrin Dinas Kalato")
                        .organisation("Dinas Kalato") // begins as bodies begin
                        .organisation("Kalato") // one word
                        .organisation("Zubrin Kalato Timan")
                        .organisation("Kalato Timan")
                        .names())
                .containsExactly(
                        "Zubrin Dinas Kalato", "Dinas Kalato", "Kalato", "Zubrin Kalato Timan", "Zubrin Kalato Timan");
    }

    @Test
    void organisation_withoutALegalForm_keepsItsFirstWord() {
        assertThat(Mentions.in("Zubrin Kalato Timan. Kalato")
                        .organisation("Zubrin Kalato Timan")
                        .organisation("Kalato")
                        .names())
                .containsExactly("Zubrin Kalato Timan", "Kalato");
    }

    @Test
    void places_andNamesOfOtherTypes_areNeverShortened() {
        assertThat(Mentions.in("Zubrin Kalato. Zubrin. Dinas Timan. Dinas")
                        .place("Zubrin Kalato")
                        .place("Zubrin")
                        .organisation("Dinas Timan")
                        .place("Dinas")
                        .names())
                .containsExactly("Zubrin Kalato", "Zubrin", "Dinas Timan", "Dinas");
    }

    @Test
    void abbreviation_isTheOrganisationBeforeIt() {
        assertThat(Mentions.in("Dinas Zubrin (DZ). Badan Kalato. DZ")
                        .organisation("Dinas Zubrin")
                        .abbreviation("DZ")
                        .organisation("Badan Kalato")
                        .organisation("DZ")
                        .names())
                .containsExactly("Dinas Zubrin", "Dinas Zubrin", "Badan Kalato", "Dinas Zubrin");
    }

    @Test
    void abbreviationOfTwo_isTheFirst() {
        assertThat(Mentions.in("Dinas Zubrin (DZ). Badan Kalato (DZ). DZ")
                        .organisation("Dinas Zubrin")
                        .abbreviation("DZ")
                        .organisation("Badan Kalato")
                        .abbreviation("DZ")
                        .organisation("DZ")
                        .names())
                .containsExactly("Dinas Zubrin", "Dinas Zubrin", "Badan Kalato", "Dinas Zubrin", "Dinas Zubrin");
    }

    @Test
    void abbreviationWithNothingBeforeIt_isANameOfItsOwn() {
        assertThat(Mentions.in("DZ pergi").abbreviation("DZ").names()).containsExactly("DZ");
    }

    @Test
    void oneWord_hasSixteenBearersAtMost() {
        var text = new StringBuilder();
        for (char letter = 'a'; letter < 'a' + 18; letter++)
            text.append("Zubrin ").append((char) (letter - 32)).append("tam. ");
        Mentions mentions = Mentions.in(text.toString());
        for (char letter = 'a'; letter < 'a' + 18; letter++) mentions.person("Zubrin " + (char) (letter - 32) + "tam");
        Cast cast = Cast.of(mentions.all, Mentions.READERS.lexicon());
        assertThat(cast.bearers()).hasSize(18);
        assertThat(cast.withWord(mentions.text.hash(0))).hasSize(16);
        assertThat(cast.withWord(mentions.text.hash(1))).hasSize(1);
        assertThat(cast.withWord(7)).isEmpty();
        assertThat(cast.spelled(7)).isNull();
    }

    @Test
    void wordTwiceInAName_hasItsBearerOnce() {
        Mentions mentions = Mentions.in("Zubrin Zubrin").person("Zubrin Zubrin");
        Cast cast = Cast.of(mentions.all, Mentions.READERS.lexicon());
        assertThat(cast.withWord(mentions.text.hash(0))).hasSize(1);
        assertThat(cast.spelled(mentions.all.get(0).key()))
                .isSameAs(cast.bearers().get(0));
    }

    @Test
    void mentionOfNobody_hasNoBearer() {
        Mentions mentions = Mentions.in("Zubrin Kalato").person("Zubrin");
        CandidateMention other = CandidateMention.of(Zone.BODY, mentions.text, Found.person(1, 2, null, null));
        assertThat(Cast.of(mentions.all, Mentions.READERS.lexicon()).bearer(other))
                .isNull();
    }
}
