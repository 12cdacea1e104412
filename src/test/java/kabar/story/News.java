package kabar.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Coordinates;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Publisher;
import kabar.article.Story;
import kabar.article.Zone;

/** Articles for the tests of this package, with safe defaults, and the store they are remembered in. */
final class News {
    static final Instant NOON = Instant.parse("2022-01-11T12:00:00Z");

    private final String id;
    private String title = "";
    private String body = "";
    private String language = "en";
    private Instant at = NOON;
    private Dating.Basis basis = Dating.Basis.FIELD;
    private Publisher publisher = Publisher.UNKNOWN;
    private final List<String> names = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, String> countries = new TreeMap<>();

    private News(String id) {
        this.id = id;
    }

    static News article(String id) {
        return new News(id);
    }

    News title(String text) {
        title = text;
        return this;
    }

    News body(String text) {
        body = text;
        return this;
    }

    News language(String code) {
        language = code;
        return this;
    }

    News from(String domain) {
        publisher = new Publisher(null, domain, null);
        return this;
    }

    News at(Instant time) {
        at = time;
        return this;
    }

    News undated() {
        basis = Dating.Basis.LOG;
        return this;
    }

    /** Entities; several forms of one name are parted by "|", the fullest first. */
    News names(String... all) {
        names.addAll(List.of(all));
        return this;
    }

    /** Names that are those of places. */
    News places(String... all) {
        places.addAll(List.of(all));
        return names(all);
    }

    News country(String code, String form) {
        countries.put(code, form);
        return this;
    }

    EnrichedArticle enriched() {
        Article source = Article.builder(id)
                .title(title)
                .body(body)
                .bodyFormat(BodyFormat.TEXT)
                .language(language)
                .publishedAt(at)
                .publisher(publisher)
                .build();
        List<Country> about = countries.entrySet().stream()
                .map(entry -> new Country(
                        entry.getKey(),
                        Country.Role.PRIMARY,
                        1,
                        1,
                        mentions(entry.getValue()).stream()
                                .<Evidence>map(mention -> new Evidence.Mentioned(mention, Evidence.Rule.NAME, 1))
                                .toList()))
                .toList();
        if (about.isEmpty()) about = List.of(new Country("ZZ", Country.Role.PRIMARY, 1, 0, List.of()));
        List<Entity> entities = names.stream()
                .map(name -> name.split("\\|", -1))
                .map(forms -> new Entity(
                        countries.containsValue(forms[0]) || places.contains(forms[0])
                                ? Entity.Type.PLACE
                                : Entity.Type.PERSON,
                        forms[0],
                        null,
                        null,
                        mentions(forms)))
                .toList();
        return new EnrichedArticle(
                source,
                title,
                body,
                language,
                new Dating(at, basis, List.of()),
                null,
                null,
                List.of(),
                about,
                List.of(),
                List.of(),
                entities,
                List.of(),
                List.of());
    }

    /** What an article shows that names no country, no day and no publisher. */
    static Surface plain() {
        return Surface.of("", new int[0], 0, 0, 0, Surface.language("id"), 0);
    }

    StoryProfile profile() {
        return StoryProfile.of(enriched());
    }

    private List<Mention> mentions(String... forms) {
        var found = new ArrayList<Mention>();
        for (String form : forms) {
            find(Zone.TITLE, title, form, found);
            find(Zone.BODY, body, form, found);
        }
        if (found.isEmpty()) throw new IllegalArgumentException(String.join("|", forms) + " is not in the text");
        return found;
    }

    private static void find(Zone zone, String text, String form, List<Mention> found) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            found.add(new Mention(zone, at, at + form.length(), form));
    }

    /** The story of a published original, which the linker then remembers. */
    static Story link(StoryLinker linker, StoryProfile article, Coordinates at) {
        Placement placement = linker.find(article, at);
        linker.remember(article, at, placement);
        return placement.story();
    }

    static Coordinates log(long offset, Instant time) {
        return new Coordinates("news.articles", 0, offset, time.toEpochMilli());
    }
}
