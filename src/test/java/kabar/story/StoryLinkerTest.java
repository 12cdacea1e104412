package kabar.story;

import static kabar.story.News.NOON;
import static kabar.story.News.article;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLinkerTest {
    private final StoryLinker linker = new StoryLinker(new CountingStore());
    private long offset;

    /** Two reports of one ferry accident in different words. */
    private static News ferry(String id) {
        return article(id)
                .title("Ferry with 120 aboard capsizes off Port Selma")
                .body(
                        "A passenger ferry capsized near Port Selma on Tuesday, harbour master Ivo Brandt said. Rescue boats of the"
                                + " Selma Coast Guard pulled dozens from the water after the Blue Heron listed in high waves.")
                .names("Port Selma", "Ivo Brandt", "Selma Coast Guard", "Blue Heron");
    }

    private static News rescue(String id) {
        return article(id)
                .title("Dozens rescued as Blue Heron ferry sinks")
                .body(
                        "The Blue Heron, a ferry carrying passengers to Port Selma, went down in high waves, and rescue crews of the"
                                + " Selma Coast Guard were still searching the water, according to harbour master Brandt.")
                .names("Blue Heron", "Port Selma", "Selma Coast Guard", "Brandt");
    }

    private static News budget(String id) {
        return article(id)
                .title("Parliament of Selmara passes budget after long debate")
                .body(
                        "Finance minister Olga Reyes thanked lawmakers for approving the spending plan, which raises teachers' pay.")
                .names("Olga Reyes");
    }

    private Story link(News news, Instant logTime) {
        return News.link(linker, news.profile(), log(offset++, logTime));
    }

    private Story link(News news) {
        return link(news, NOON);
    }

    @Test
    void firstReport_startsAStoryOfItsOwnId() {
        assertThat(link(ferry("a"))).isEqualTo(new Story("a", "a", Link.NEW, null, 0, List.of()));
    }

    @Test
    void sameEventInOtherWords_joins_andShowsTheSharedNames() {
        link(ferry("a"));
        Story story = link(rescue("b"));
        assertThat(story.id()).isEqualTo("a");
        assertThat(story.relation()).isEqualTo(Link.SAME);
        assertThat(story.nearest()).isEqualTo("a");
        assertThat(story.score()).isBetween(0.5, 1.0);
        assertThat(story.shared())
                .containsExactlyInAnyOrder("Blue Heron", "Port Selma", "Selma Coast Guard", "Ivo Brandt");
    }

    @Test
    void anotherEvent_startsAnotherStory() {
        link(ferry("a"));
        assertThat(link(budget("b")).id()).isEqualTo("b");
    }

    @Test
    void thirdReport_namesItsNearest_andJoinsTheStoryOfTheFirst() {
        link(ferry("a"));
        link(rescue("b"));
        link(budget("c"));
        Story story = link(rescue("d"));
        assertThat(story.id()).isEqualTo("a");
        assertThat(story.nearest()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void reports_upToThreeDaysApart_areWithinReach(long ms) {
        Instant later = NOON.plus(StorySettings.DEFAULTS.window()).plusMillis(ms);
        link(ferry("a").at(NOON));
        assertThat(link(ferry("b").at(later), later).relation()).isEqualTo(Link.SAME);
    }

    @Test
    void reports_aMillisecondMoreThanThreeDaysApart_areTwoStories() {
        Instant later = NOON.plus(StorySettings.DEFAULTS.window()).plusMillis(1);
        link(ferry("a").at(NOON));
        assertThat(link(ferry("b").at(later), later).relation()).isEqualTo(Link.NEW);
    }

    @Test
    void lateReport_ofAnOlderTime_isComparedByPublication() {
        Instant later = NOON.plus(Duration.ofDays(5));
        link(ferry("a").at(NOON));
        assertThat(link(rescue("b").at(NOON.plusSeconds(60)), later).id()).isEqualTo("a");
        assertThat(link(rescue("c").at(later), later).id()).isEqualTo("c");
    }

    @Test
    void undatedReport_isComparedByArrival() {
        link(ferry("a").at(Instant.parse("2019-01-01T00:00:00Z")), NOON);
        assertThat(link(rescue("b").undated().at(NOON.plusSeconds(60)), NOON.plusSeconds(60))
                        .id())
                .isEqualTo("a");
    }

    @Test
    void undatedReport_thatArrivesDaysLater_startsItsOwn() {
        Instant later = NOON.plus(Duration.ofDays(4));
        link(ferry("a"));
        assertThat(link(rescue("b").undated().at(later), later).id()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void story_lastsFourteenDays(long ms) {
        Instant end = NOON.plus(StorySettings.DEFAULTS.maxAge()).plusMillis(ms);
        for (int day = 0; day < 14; day += 2) link(ferry("d" + day).at(NOON.plus(Duration.ofDays(day))));
        Story last = link(ferry("last").at(end));
        assertThat(last.id()).isEqualTo(ms <= 0 ? "d0" : "last");
    }

    @Test
    void sharedCountries_neverSuffice() {
        link(article("a")
                .title("China and Kazakhstan agree on gas, China and Kazakhstan say")
                .body("China and Kazakhstan signed in Kazakhstan what China wanted.")
                .names("China", "Kazakhstan")
                .country("CN", "China")
                .country("KZ", "Kazakhstan"));
        Story story = link(article("b")
                .title("China and Kazakhstan draw, China and Kazakhstan unhappy")
                .body("China and Kazakhstan met in Kazakhstan; China scored late.")
                .names("China", "Kazakhstan")
                .country("CN", "China")
                .country("KZ", "Kazakhstan"));
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void oneSharedName_isNotEnough() {
        link(article("a").title("Ivo Brandt resigns").body("Ivo Brandt leaves.").names("Ivo Brandt"));
        Story story = link(article("b")
                .title("Ski race")
                .body("Ivo Brandt won a ski race.")
                .names("Ivo Brandt"));
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void templateOfTwoQuakes_isTwoStories() {
        link(quake("a", "5,2", "Garut", "Pameungpeuk", "21", "120"));
        assertThat(link(quake("b", "4,8", "Cianjur", "Sukanagara", "7", "10")).relation())
                .isEqualTo(Link.NEW);
    }

    private static News quake(String id, String magnitude, String town, String district, String km, String depth) {
        return article(id)
                .language("id")
                .title("Gempa M " + magnitude + " Guncang " + town)
                .body("Gempa bermagnitudo " + magnitude + " mengguncang " + town + ". Pusat gempa " + km
                        + " kilometer dari " + district + " pada kedalaman " + depth + " kilometer, kata BMKG.")
                .names("BMKG", town, district);
    }

    @Test
    void replyToAHappening_isAnotherStory() {
        link(article("a").language("id").title("Polisi Tahan Wali Kota Rina Hadiwijaya di Lombar"));
        assertThat(link(article("b")
                                .language("id")
                                .title("Respons DPRD soal Polisi Tahan Wali Kota Rina Hadiwijaya di Lombar"))
                        .score())
                .isLessThan(
                        link(article("c").language("id").title("Wali Kota Rina Hadiwijaya Ditahan Polisi di Lombar"))
                                .score());
    }

    @Test
    void bareHeadlines_inOtherWordForms_join() {
        link(article("a").language("id").title("Netara Tolak Rencana Pengakuan Dunia untuk Republik Salvana"));
        Story story = link(article("b").language("id").title("Netara Menolak Rencana Dunia Akui Republik Salvana"));
        assertThat(story.id()).isEqualTo("a");
    }

    @Test
    void titlesOfTwoTowns_keepReportsOfOneKindApart() {
        link(market("a", "Lombar", "Pasar Lama"));
        assertThat(link(market("b", "Sukarame", "Pasar Atas")).relation()).isEqualTo(Link.NEW);
        assertThat(link(market("c", "Lombar", "Pasar Lama")).id()).isEqualTo("a");
    }

    private static News market(String id, String town, String place) {
        return article(id)
                .language("id")
                .title("Kebakaran Pasar di " + town + ", Puluhan Kios Hangus")
                .body(
                        "Kebakaran melanda " + place + " di " + town
                                + " pada Selasa dini hari. Puluhan kios hangus, kata Damkar."
                                + " Penyebab kebakaran diselidiki Polda Metro, sementara pedagang mengungsikan dagangan ke lapangan sekolah.")
                .names("Damkar", "Polda Metro")
                .places(town, place);
    }

    @Test
    void sameNamesInAnotherLanguage_withoutCommonWords_doNotLink() {
        link(ferry("a"));
        Story story = link(article("b")
                .language("es")
                .title("Elecciones en la costa")
                .body("Ivo Brandt encabeza la lista en Port Selma.")
                .names("Ivo Brandt", "Port Selma"));
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void follow_givesTheStoryOfTheOriginal() {
        link(ferry("a"));
        link(rescue("b"));
        assertThat(linker.follow("b")).isEqualTo(new Story("a", "a", Link.SAME, "b", 1, List.of()));
        assertThat(linker.follow("unknown")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void link_doesNotDependOnTheDefaultLocale(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            link(article("a")
                    .title("ISTANBUL: Iki tren çarpıştı")
                    .body("Istanbul Isparta Iğdır")
                    .names("Istanbul", "Isparta"));
            assertThat(link(article("b")
                                    .title("Istanbul: iki tren ÇARPIŞTI")
                                    .body("ISTANBUL ISPARTA IĞDIR")
                                    .names("ISTANBUL", "ISPARTA"))
                            .id())
                    .isEqualTo("a");
        } finally {
            Locale.setDefault(before);
        }
    }
}
