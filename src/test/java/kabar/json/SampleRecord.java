package kabar.json;

import java.time.Instant;
import java.util.List;
import kabar.article.Article;
import kabar.article.ArticleBuilder;
import kabar.article.BodyFormat;
import kabar.article.Coordinates;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Dating;
import kabar.article.Decisions;
import kabar.article.Disposition;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Given;
import kabar.article.Mention;
import kabar.article.Provenance;
import kabar.article.Publisher;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.article.Relation;
import kabar.article.Removed;
import kabar.article.Status;
import kabar.article.Story;
import kabar.article.Verdict;
import kabar.article.Zone;

/** One article with something in every member. */
final class SampleRecord {
    static final String TITLE = "Kazakhstan Buka Lagi Bandara Almaty";
    static final String BODY =
            "Pemerintah Kazakhstan membuka lagi bandara Almaty.\n\n“Semua aman,” kata Wali Kota Erbolat Dossaev 👍";

    private SampleRecord() {}

    static EnrichedArticle article() {
        return article(TITLE, BODY);
    }

    static EnrichedArticle article(String title, String body) {
        return article(source().build(), title, body);
    }

    /** The same article once a person decided on it. */
    static EnrichedArticle decided() {
        var decisions = new Decisions(
                List.of("KZ"), List.of("ID"), List.of("a-2"), "a-3", "a-4", false, true, "anna", "Kazakhstan alone.");
        return article(source().decisions(decisions).build(), TITLE, BODY);
    }

    private static EnrichedArticle article(Article source, String title, String body) {
        return new EnrichedArticle(
                source,
                title,
                body,
                "id",
                new Dating(Instant.parse("2022-01-13T02:00:00Z"), Dating.Basis.FIELD, List.of(Flag.LATE)),
                "Ani",
                new Dateline("JAKARTA", "ID"),
                List.of("Reuters"),
                List.of(
                        new Country(
                                "KZ",
                                Country.Role.PRIMARY,
                                1.0,
                                2,
                                List.of(
                                        evidence(Zone.TITLE, TITLE, "Kazakhstan", Evidence.Rule.NAME, 3),
                                        evidence(Zone.BODY, BODY, "Almaty", Evidence.Rule.PLACE, 1.58496))),
                        new Country(
                                "RU",
                                Country.Role.SECONDARY,
                                0.40004,
                                1,
                                List.of(new Evidence.Fallback(Evidence.Basis.DATELINE, "MOSKWA")))),
                List.of(new RejectedCountry("ID", RejectedCountry.Reason.DATELINE, 1)),
                List.of(new Region("143", "Asia Tengah")),
                List.of(
                        new Entity(
                                Entity.Type.PERSON,
                                "Erbolat Dossaev",
                                "kabar:person/lplt-tsp",
                                "Wali Kota",
                                "KZ",
                                List.of(mention(Zone.BODY, BODY, "Erbolat Dossaev"))),
                        new Entity(
                                Entity.Type.PLACE,
                                "Almaty",
                                "geonames:1526384",
                                null,
                                null,
                                List.of(mention(Zone.BODY, BODY, "Almaty")))),
                List.of(new Removed(Removed.Rule.LIST_MARKER, "Populer", 267)),
                List.of(Flag.BOM, Flag.COUNTRY_LIST, Flag.BOM));
    }

    static ArticleBuilder source() {
        return Article.builder("a-1")
                .url("https://www.warta.example/dunia/almaty?utm_source=x")
                .canonicalUrl("https://warta.example/dunia/almaty")
                .title("KAZAKHSTAN BUKA LAGI BANDARA ALMATY")
                .body(BODY)
                .bodyFormat(BodyFormat.TEXT)
                .summary("Bandara dibuka.")
                .byline("ANI")
                .language("id")
                .publishedAt(Instant.parse("2022-01-13T02:00:00Z"))
                .modifiedAt(Instant.parse("2022-01-13T03:00:00.500Z"))
                .publisher(new Publisher("Warta", "warta.example", "ID"))
                .agency("Reuters")
                .dateline("JAKARTA")
                .status(Status.WITHHELD)
                .version("2")
                .given(new Given(
                        List.of("Dunia"),
                        List.of("Kazakhstan", "bandara"),
                        "https://www.warta.example/almaty.jpg",
                        List.of(new Given.Named("Almaty", "place", "geo:almaty"))))
                .flags(List.of(Flag.BOM))
                .extensions("{\"desk\":{\"x\":[1,2.50,null]}}");
    }

    static Verdict verdict() {
        return new Verdict(
                Disposition.ORIGINAL,
                Relation.NONE,
                null,
                0.03127,
                Verdict.Rule.NOT_NEAR_WORDS,
                "Nearest a-0 has 0.03 of 0.55.",
                List.of(),
                List.of());
    }

    static Story story() {
        return new Story("a-0", "z-9", Story.Link.SAME, "a-0", 0.64, List.of("Erbolat Dossaev", "Almaty"));
    }

    static Provenance provenance() {
        return new Provenance(
                "0.1.0", "3f2a", "5d0c96a1b27e", new Coordinates("news.articles", 3, 42, 1_642_039_200_000L), false);
    }

    private static Evidence evidence(Zone zone, String text, String found, Evidence.Rule rule, double weight) {
        return new Evidence.Mentioned(mention(zone, text, found), rule, weight);
    }

    private static Mention mention(Zone zone, String text, String found) {
        int start = text.indexOf(found);
        return new Mention(zone, start, start + found.length(), found);
    }
}
