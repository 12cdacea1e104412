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

/** What a mention is, which type wins, and what a bearer takes from its mentions. */
class BearerTest {
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
