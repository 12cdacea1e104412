package kabar.story;

import java.util.Arrays;
import java.util.List;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;
import kabar.article.Publisher;

/**
 * What the linker keeps of an article: about 0.5 KB stored, at most 1.2 KB.
 *
 * @param title for people, at most {@value #MOST_TITLE} UTF-16 units
 * @param publisher its domain, else its name, at most {@value #MOST_PUBLISHER} UTF-16 units; empty when unknown
 * @param language as detected
 * @param publishedAt epoch ms; its log time for an article without a date of its own
 * @param dated whether the article says itself when it was published
 * @param turns what the title does beside naming a happening, as in {@link TitleTurns}
 * @param names the specific names it is about, the weightiest first; at most 12
 * @param terms content words of title and lead; at most {@value #MAX_TERMS}
 * @param surface what it shows without being understood
 * @param countries codes it is about, the main one first
 */
public record StoryProfile(
        String id,
        String title,
        String publisher,
        String language,
        long publishedAt,
        boolean dated,
        int turns,
        List<StoryName> names,
        TermVector terms,
        Surface surface,
        List<String> countries) {
    static final int MAX_TERMS = 48;
    static final int MOST_TITLE = 160;
    static final int MOST_PUBLISHER = 60;
    private static final int LEAD_CHARACTERS = 1200;
    private static final int TITLE_CHARACTERS = 300;

    public StoryProfile {
        if (id.isEmpty()) throw new IllegalArgumentException("id must not be empty");
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }

    /** Takes the profile of an article; pure, about 10 µs. */
    public static StoryProfile of(EnrichedArticle article) {
        var counter = new TermCounter(article.language());
        String title = headline(article);
        List<String> countries = article.countries().stream()
                .map(Country::code)
                .filter(code -> !code.equals("ZZ"))
                .toList();
        counter.title(title, TITLE_CHARACTERS);
        counter.lead(article.body(), LEAD_CHARACTERS);
        NamePicker.countryNames(article).forEach(counter::country);
        return new StoryProfile(
                article.source().id(),
                Cut.to(MOST_TITLE, article.title()),
                publisher(article.source().publisher()),
                article.language(),
                article.dating().publishedAt().toEpochMilli(),
                article.dating().basis() != Dating.Basis.LOG,
                TitleTurns.of(title, article.language()),
                NamePicker.pick(article),
                counter.top(MAX_TERMS),
                Surface.of(
                        title,
                        ProperWords.of(article.body(), LEAD_CHARACTERS),
                        Weekdays.of(article.body(), LEAD_CHARACTERS, article.language())
                                | Weekdays.of(title, TITLE_CHARACTERS, article.language()),
                        stages(title, article),
                        Surface.packed(countries),
                        Surface.language(article.language()),
                        NamePicker.hash(publisher(article.source().publisher()))),
                countries);
    }

    private static int stages(String title, EnrichedArticle article) {
        int ofTitle = EventStages.of(title, TITLE_CHARACTERS, article.language());
        return ofTitle | (ofTitle | EventStages.of(article.body(), LEAD_CHARACTERS, article.language())) << 8;
    }

    /** The title; of a body without one, its beginning. */
    private static String headline(EnrichedArticle article) {
        return article.title().isBlank()
                ? Cut.to(TitleGrams.REACH_CHARACTERS, article.body())
                : Cut.to(TITLE_CHARACTERS, article.title());
    }

    private static String publisher(Publisher publisher) {
        String name = publisher.domain() == null ? publisher.name() : publisher.domain();
        return name == null ? "" : Cut.to(MOST_PUBLISHER, name);
    }

    /** What later articles are compared with: without that which the story keeps once for all its articles. */
    StoryProfile compared() {
        return new StoryProfile(id, "", "", "", publishedAt, dated, turns, names, terms, surface, List.of());
    }

    /** The strong forms of all names, name after name. */
    int[] strongForms() {
        return names.stream().flatMapToInt(name -> Arrays.stream(name.strong())).toArray();
    }

    /** The profile as bytes; the layout is {@link ProfileBytes}'. */
    public byte[] toBytes() {
        return ProfileBytes.write(this);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws kabar.state.UnknownLayout for bytes of another layout version
     * @throws IllegalArgumentException for bytes that are cut short
     */
    public static StoryProfile fromBytes(byte[] bytes) {
        return ProfileBytes.read(bytes);
    }
}
