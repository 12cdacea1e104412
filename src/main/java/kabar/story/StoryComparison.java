package kabar.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures one new article against earlier ones of the window. */
final class StoryComparison {
    private static final double HOUR = 3_600_000;

    private final StoryProfile article;
    private final WindowIndex window;
    private final Frequencies frequencies;
    private final WeighedTerms words;
    private final WeighedSurface surface;
    private final double[] nameWeights;
    private final boolean hasTitleNames;
    private final boolean hasTitlePlaces;

    StoryComparison(StoryProfile article, WindowIndex window) {
        this.article = article;
        this.window = window;
        frequencies = new Frequencies(window.size());
        words = new WeighedTerms(article.terms(), window, frequencies);
        surface = new WeighedSurface(article.surface(), window, frequencies);
        nameWeights = new double[article.names().size()];
        for (int i = 0; i < nameWeights.length; i++)
            nameWeights[i] =
                    frequencies.ofName(window.countOfName(article.names().get(i).strong()[0]));
        hasTitleNames = article.names().stream().anyMatch(StoryName::inTitle);
        hasTitlePlaces = article.names().stream().anyMatch(name -> name.inTitle() && name.place());
    }

    double telling(int term) {
        return words.telling[term];
    }

    double nameWeight(int name) {
        return nameWeights[name];
    }

    /** Against the remembered article of a slot; null where no names they might share could bring them near each other. */
    @Nullable
    StoryLikeness likeness(int slot, long logTime) {
        WindowEntry earlier = window.get(slot);
        var words = new SharedWords(this.words, earlier, window);
        StoryLikeness most = likeness(earlier, words, window.gap(slot, article, logTime) / HOUR);
        if (LinkRule.affair(most) < LinkRule.AFFAIR) return null;
        SharedNames names = names(earlier);
        return with(names, most, anchors(earlier, words));
    }

    /** The names that a remembered article shares, the rarest first. */
    List<String> shared(WindowEntry earlier) {
        return names(earlier).rarestFirst();
    }

    private SharedNames names(WindowEntry earlier) {
        return new SharedNames(article.names(), nameWeights, earlier, window, frequencies);
    }

    /** As if they shared all names that an article can have: names take longest to compare. */
    private StoryLikeness likeness(WindowEntry earlier, SharedWords words, double hours) {
        StoryProfile its = earlier.profile();
        int kinds = article.turns() ^ its.turns();
        var apart = new StoryLikeness.Apart(
                false,
                false,
                Integer.bitCount(kinds & (TitleTurns.REPLY | TitleTurns.PREVIEW)),
                article.surface().stagesApart(its.surface()),
                (article.turns() & its.turns() & TitleTurns.DAILY) != 0,
                article.surface().ofOnePublisher(its.surface()));
        return new StoryLikeness(
                kind(its, words),
                words.cosine(),
                surface.grams(its.surface()),
                words.cover(),
                LinkRule.MOST_TELLING,
                surface.proper(its.surface()),
                LinkRule.ANCHORS,
                words.figures(),
                article.surface().countriesAgree(its.surface()),
                article.surface().daysAgree(its.surface()),
                apart,
                hours);
    }

    private StoryLikeness with(SharedNames names, StoryLikeness like, int titleAnchors) {
        StoryLikeness.Apart apart = like.apart();
        return new StoryLikeness(
                like.kind(),
                like.terms(),
                like.grams(),
                like.cover(),
                names.telling(),
                like.proper(),
                names.anchors() + titleAnchors,
                like.figures(),
                like.countries(),
                like.days(),
                new StoryLikeness.Apart(
                        names.contrary(hasTitleNames),
                        names.elsewhere(hasTitlePlaces),
                        apart.turns(),
                        apart.stages(),
                        apart.daily(),
                        apart.onePublisher()),
                like.hours());
    }

    private StoryLikeness.Kind kind(StoryProfile its, SharedWords words) {
        if (article.surface().script() != its.surface().script()) return StoryLikeness.Kind.SCRIPTS;
        if (article.surface().language() != its.surface().language()) return StoryLikeness.Kind.LANGUAGES;
        return words.bodies() ? StoryLikeness.Kind.BODIES : StoryLikeness.Kind.TITLES;
    }

    private int anchors(WindowEntry earlier, SharedWords words) {
        int fewest = Math.min(article.names().size(), earlier.profile().names().size());
        return fewest < LinkRule.ANCHORS ? words.titleWords() : words.titleWords() / 2;
    }
}
