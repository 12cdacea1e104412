package kabar.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
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

    @Test
    void type_isThatOfMostMentions() {
        assertThat(type(0, 1, 2)).isEqualTo(Entity.Type.PLACE);
        assertThat(type(0, 1, 1)).isEqualTo(Entity.Type.ORGANISATION);
        assertThat(type(1, 1, 1)).isEqualTo(Entity.Type.PERSON);
        assertThat(type(1, 2, 1)).isEqualTo(Entity.Type.ORGANISATION);
        assertThat(type(1, 1, 2)).isEqualTo(Entity.Type.PLACE);
        assertThat(type(2, 3, 4)).isEqualTo(Entity.Type.PLACE);
        assertThat(type(2, 1, 3)).isEqualTo(Entity.Type.PLACE);
        assertThat(type(2, 2, 0)).isEqualTo(Entity.Type.PERSON);
    }

    private static Entity.Type type(int persons, int organisations, int places) {
        var vote = new TypeVote();
        Mentions mentions = Mentions.in("Zubrin ".repeat(persons + organisations + places));
        for (int i = 0; i < places; i++) mentions.place("Zubrin");
        for (int i = 0; i < organisations; i++) mentions.organisation("Zubrin");
        for (int i = 0; i < persons; i++) mentions.person("Zubrin");
        mentions.all.forEach(vote::add);
        CandidateMention winner = vote.winner();
        // The first of its type.
        assertThat(winner)
                .isSameAs(mentions.all.stream()
                        .filter(mention -> mention.type() == winner.type())
                        .findFirst()
                        .orElseThrow());
        return winner.type();
    }

    @Test
    void officeOutweighsThreeOtherMentions() {
        for (int others : new int[] {4, 5}) {
            var vote = new TypeVote();
            Mentions mentions = Mentions.in("Zubrin ".repeat(6)).person("Zubrin", "Menteri", null);
            for (int i = 0; i < others; i++) mentions.organisation("Zubrin");
            mentions.all.forEach(vote::add);
            assertThat(vote.winner().type()).isEqualTo(others == 4 ? Entity.Type.PERSON : Entity.Type.ORGANISATION);
        }
    }

    @Test
    void bearer_takesTheFullestRoleTheFirstCountryAndAQuieterSpelling() {
        Mentions mentions = Mentions.in("ZUBRIN, Zubrin, Zubrin, ZUBRIN")
                .person("ZUBRIN", "Menteri", null)
                .person("Zubrin", "Menteri Luar Negeri", "ID")
                .person("Zubrin", "Presiden", "KZ")
                .person("ZUBRIN");
        var bearer = new Bearer(0, mentions.all.get(0));
        assertThat(bearer.entity()).isNull();
        assertThat(bearer.lastPosition()).isEqualTo(-1);
        mentions.all.forEach(bearer::add);
        Entity entity = java.util.Objects.requireNonNull(bearer.entity());
        assertThat(entity.name()).isEqualTo("Zubrin");
        assertThat(entity.role()).isEqualTo("Menteri Luar Negeri");
        assertThat(entity.country()).isEqualTo("ID");
        assertThat(entity.mentions()).extracting(mention -> mention.start()).containsExactly(0, 8, 16, 24);
        assertThat(bearer.lastPosition()).isEqualTo((1L << 32) + 24);
    }

    @Test
    void title_comesBeforeTheBody() {
        Mentions title = new Mentions("id", Zone.TITLE, "lalu Zubrin").person("Zubrin");
        assertThat(title.all.get(0).position()).isEqualTo(5);
        assertThat(Mentions.in("Zubrin").person("Zubrin").all.get(0).position()).isEqualTo(1L << 32);
    }

    @Test
    void countryOfAMention_isThatOfAKnownName_butNotOfATownThatAPersonIsCalledAfter() {
        var place = new Hit(new Entry(Entry.Kind.PLACE, "ID", "Zubrin"), 0, 6);
        assertThat(mention(place).place("Zubrin").all.get(0).country()).isEqualTo("ID");
        assertThat(mention(place).person("Zubrin").all.get(0).country()).isNull();
        var leader = new Hit(new Entry(Entry.Kind.PERSON, "KZ", "Zubrin"), 0, 6);
        assertThat(mention(leader).person("Zubrin").all.get(0).country()).isEqualTo("KZ");
        // The known name is not the whole mention.
        assertThat(mention(place).place("Zubrin Kalato").all.get(0).country()).isNull();
        assertThat(mention(new Hit(new Entry(Entry.Kind.PLACE, "ID", "Zubrin Kalato"), 0, 13))
                        .place("Zubrin")
                        .all
                        .get(0)
                        .country())
                .isNull();
        assertThat(mention(place).place("Zubrin").all.get(0).known()).isTrue();
        assertThat(mention(new Hit(new Entry(Entry.Kind.PLACE, "ID", "Kota Zubrin"), 0, 6))
                        .place("Zubrin")
                        .all
                        .get(0)
                        .known())
                .isFalse();
    }

    private static Mentions mention(Hit hit) {
        return new Mentions("id", Zone.BODY, "Zubrin Kalato", hit);
    }

    @Test
    void arabicBody_isKnownWithAndWithoutItsArticle() {
        var mentions = new Mentions("ar", Zone.BODY, "الزبرنق. زبرنق. للزبرنق");
        var all = new ArrayList<CandidateMention>();
        all.add(CandidateMention.of(Zone.BODY, mentions.text, Found.organisation(0, 1, null)));
        all.add(CandidateMention.of(Zone.BODY, mentions.text, Found.organisation(1, 2, null)));
        all.add(CandidateMention.of(
                Zone.BODY, mentions.text, Found.organisation(2, 3, null).behind(2)));
        assertThat(all)
                .extracting(CandidateMention::key)
                .containsOnly(all.get(0).key());
        assertThat(all).extracting(CandidateMention::written).containsExactly("الزبرنق", "زبرنق", "زبرنق");
        var person = CandidateMention.of(Zone.BODY, mentions.text, Found.person(0, 1, null, null));
        assertThat(person.key()).isNotEqualTo(all.get(0).key());
        // The article belongs to the name where "to the" had swallowed it.
        var bearer = new Bearer(0, all.get(2));
        bearer.add(all.get(2));
        bearer.add(all.get(0));
        assertThat(java.util.Objects.requireNonNull(bearer.entity()).name()).isEqualTo("الزبرنق");
    }

    @Test
    void wordsOfAName_areComparedInTheirOrder() {
        var bearer = new Bearer(0, Mentions.in("a b c").person("a b c").all.get(0));
        assertThat(words(bearer, "a b", "b c", "a c", "c", "a b c", "a b c d", "b a"))
                .isEqualTo(
                        "contains: a b, b c, c, a b c; ends: b c, c, a b c; begins: a b, a b c; behind head: a b, b c, a b c");
    }

    private static String words(Bearer bearer, String... parts) {
        var contains = new ArrayList<String>();
        var ends = new ArrayList<String>();
        var begins = new ArrayList<String>();
        var behind = new ArrayList<String>();
        for (String part : parts) {
            long[] words = kabar.text.Tokens.of(part).hashes();
            if (bearer.contains(words)) contains.add(part);
            if (bearer.endsWith(words)) ends.add(part);
            if (bearer.beginsWith(words, false)) begins.add(part);
            if (bearer.beginsWith(words, true)) behind.add(part);
        }
        return "contains: " + join(contains) + "; ends: " + join(ends) + "; begins: " + join(begins) + "; behind head: "
                + join(behind);
    }

    private static String join(List<String> parts) {
        return String.join(", ", parts);
    }
}
