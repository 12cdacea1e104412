package kabar.story;

import static kabar.story.News.NOON;
import static kabar.story.News.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import kabar.article.Article;
import kabar.article.Story;
import kabar.article.Story.Link;
import kabar.enrich.Enricher;
import kabar.state.CountingStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole articles, enriched as in the application. */
class StoryCasesTest {
    private static final Enricher ENRICHER = Enricher.shipped();

    private final StoryLinker linker = new StoryLinker(new CountingStore());
    private long offset;

    private Story link(String id, String title, String body, @Nullable Instant publishedAt) {
        Article article = Article.builder(id)
                .title(title)
                .body(body)
                .publishedAt(publishedAt)
                .build();
        Instant logTime = publishedAt == null ? NOON : publishedAt;
        StoryProfile profile = StoryProfile.of(ENRICHER.enrich(article, logTime.toEpochMilli()));
        return News.link(linker, profile, log(offset++, logTime));
    }

    @Test
    void oneCallReportedByTwoOutlets_isOneStory_withTheNamesBothHave() throws IOException {
        Path seeds = Path.of(System.getProperty("kabar.shared", "../shared"), "seeds");
        assumeTrue(Files.isDirectory(seeds), "no folder " + seeds);
        link("A", "", Files.readString(seeds.resolve("000_2ec0f023f625bdb8.txt")), null);
        Story story = link("B", "", Files.readString(seeds.resolve("004_84385d725add12df.txt")), null);
        assertThat(story.id()).isEqualTo("A");
        assertThat(story.shared()).contains("Wang Yi", "Sergei Lavrov");
    }

    @Test
    void closureAndGunfireInOneStrait_areOneStory() {
        Instant morning = Instant.parse("2026-04-18T10:00:00Z");
        link(
                "a",
                "Iran closes Strait of Hormuz again over US blockade",
                "Iran has shut the Strait of Hormuz to shipping for the second time in a week, saying the waterway will stay"
                        + " closed until the United States lifts its naval blockade of Iranian ports.\n\nThe navy of the"
                        + " Revolutionary Guards announced the move on Saturday morning, hours after a short reopening had let"
                        + " a handful of tankers through.\n\nWashington said its blockade would remain in force until a deal is"
                        + " signed. Two ships reported being fired upon as they tried to leave the Gulf, according to the UK"
                        + " Maritime Trade Operations centre.",
                morning);
        Story story = link(
                "b",
                "Defiant message from Iran as vessels report gunfire near the strait",
                "Tehran struck a defiant tone on Saturday as merchant crews described shots fired at their ships near the"
                        + " Strait of Hormuz, the oil route it has declared closed once more.\n\nUK Maritime Trade Operations"
                        + " said a tanker was approached by two gunboats of the Revolutionary Guards and that another container"
                        + " vessel was hit, without injuries.\n\nPresident Donald Trump answered that the United States would"
                        + " not be blackmailed and that the blockade of Iranian ports continues.",
                morning.plusSeconds(18_000));
        assertThat(story.id()).isEqualTo("a");
    }

    @Test
    void quakesOfOneTemplate_areTwoStories() {
        link("a", "Gempa M 5,2 Guncang Garut, Tidak Berpotensi Tsunami", quake("5,2", "Garut", "selatan", "61"), NOON);
        Story story = link(
                "b",
                "Gempa M 4,8 Guncang Cianjur, Tidak Berpotensi Tsunami",
                quake("4,8", "Cianjur", "timur", "14"),
                NOON.plusSeconds(7_200));
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void quakesOfTwoCountries_areTwoStories() {
        link(
                "a",
                "Earthquake of magnitude 5.1 rattles Ibarra in Ecuador",
                "An earthquake of magnitude 5.1 rattled Ibarra in northern Ecuador. Tiles fell from two roofs.",
                NOON);
        Story story = link(
                "b",
                "Earthquake of magnitude 5.3 rattles Elazig in Turkey",
                "An earthquake of magnitude 5.3 rattled Elazig in eastern Turkey. People slept in their cars.",
                NOON.plusSeconds(18_000));
        assertThat(story.relation()).isEqualTo(Link.NEW);
        assertThat(story.running()).isEqualTo("b");
    }

    @Test
    void marketReportsOfTwoDays_areTwoStories() {
        link(
                "a",
                "Nikkei closes at record high",
                "Tokyo shares closed at a record high on Tuesday, lifted by makers of chips. The Nikkei gained 0.7 percent.",
                NOON);
        Story story = link(
                "b",
                "Nikkei retreats from record as yen rises",
                "Tokyo shares retreated on Wednesday as the yen rose. The Nikkei lost 0.6 percent, makers of chips fell most.",
                NOON.plusSeconds(86_400));
        assertThat(story.relation()).isEqualTo(Link.NEW);
    }

    @Test
    void oneVoteInTwoLanguages_isOneStory() {
        link(
                "a",
                "Moldova president Iurie Bodnaru survives no-confidence vote",
                "The president of Moldova, Iurie Bodnaru, survived a no-confidence vote in Chisinau. Opposition leader Natalia"
                        + " Grosu spoke of fraud.",
                NOON);
        Story story = link(
                "b",
                "Presiden Moldova Iurie Bodnaru lolos dari mosi tidak percaya",
                "Presiden Moldova Iurie Bodnaru lolos dari mosi tidak percaya di Chisinau. Pemimpin oposisi Natalia Grosu menuduh"
                        + " ada kecurangan.",
                NOON.plusSeconds(18_000));
        assertThat(story.id()).isEqualTo("a");
    }

    @Test
    void twoMatchesOfOneClub_areTwoStories() {
        link(
                "a",
                "Bayern beat Augsburg 3-0",
                "Bayern Munich beat Augsburg 3-0 in the Bundesliga on Saturday. Kane scored twice.",
                NOON);
        Story story = link(
                "b",
                "Bayern lose at Porto in Champions League",
                "Bayern Munich lost 2-1 at Porto in the Champions League on Tuesday. Kane missed a penalty.",
                NOON.plusSeconds(86_400));
        assertThat(story.relation()).isNotEqualTo(Link.SAME);
    }

    private static String quake(String magnitude, String town, String side, String km) {
        return "Gempa bumi bermagnitudo " + magnitude + " mengguncang " + town
                + ", Jawa Barat. Badan Meteorologi, Klimatologi,"
                + " dan Geofisika (BMKG) menyatakan gempa tersebut tidak berpotensi menimbulkan tsunami. Pusat gempa berada "
                + km + " kilometer di " + side + " " + town + ". BMKG mengimbau warga tetap tenang.";
    }
}
