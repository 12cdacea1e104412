package kabar.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Coordinates;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.dedup.Fingerprint;
import kabar.enrich.Enricher;
import kabar.enrich.Enrichment;
import kabar.enrich.OverBudget;
import kabar.identity.AddressIdentity;
import kabar.json.ArticleWriter;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Desk;
import kabar.pipeline.Input;
import kabar.pipeline.Outcome;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Report;
import kabar.pipeline.Stages;
import kabar.state.MemoryStore;
import kabar.text.CleanText;
import kabar.text.Cleaner;

/**
 * The steps that text passes. Bytes are an event for the parser; for the others an article: a byte for its language, one for its format, its
 * title up to the first line break, and its body; for the judge two of them, parted by a form feed. A target fails by an exception or a broken
 * promise.
 */
public enum FuzzTarget {
    PARSER(FuzzTarget::parse),
    CLEANER(FuzzTarget::clean),
    ENRICHER(FuzzTarget::enrich),
    FINGERPRINT(FuzzTarget::fingerprint),
    JUDGE(FuzzTarget::judge);

    private static final long LOG_TIME = 1_641_945_600_000L;
    private static final List<String> LANGUAGES = List.of(
            "id", "en", "zh", "ja", "ko", "th", "ar", "ru", "hi", "am", "vi", "sw", "de", "tr", "fa", "he", "ta", "el");
    private static final List<BodyFormat> FORMATS = List.of(BodyFormat.values());
    private static final OutcomeListener RETHROWING = new OutcomeListener() {
        @Override
        public void failed(Coordinates at, Throwable mistake) {
            throw new AssertionError(mistake);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // steps have no state
    private final Consumer<byte[]> steps;

    FuzzTarget(Consumer<byte[]> steps) {
        this.steps = steps;
    }

    /** Loaded when somebody asks first. */
    private static final class Loaded {
        private static final Stages STAGES = Stages.load(PipelineSettings.DEFAULTS, "fuzz");
    }

    private static Stages stages() {
        return Loaded.STAGES;
    }

    /** Where the fuzzer enters; the system property {@code kabar.fuzz} names the target. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        valueOf(System.getProperty("kabar.fuzz", "judge").toUpperCase(Locale.ROOT))
                .run(bytes);
    }

    void run(byte[] bytes) {
        steps.accept(bytes);
    }

    private static void parse(byte[] bytes) {
        stages().articles().process(input(bytes, 0), RETHROWING);
    }

    private static void clean(byte[] bytes) {
        CleanText text = new Cleaner().clean(article("a", bytes));
        assertThat(text.body()).doesNotContain("\u0000", "\u202E", "  ");
    }

    private static void enrich(byte[] bytes) {
        try {
            Enrichment enrichment = Enricher.shipped().enrichment(article("a", bytes), LOG_TIME);
            for (Entity entity : enrichment.article().entities())
                for (Mention mention : entity.mentions())
                    assertThat((mention.zone() == Zone.TITLE ? enrichment.title() : enrichment.body())
                                    .text()
                                    .substring(mention.start(), mention.end()))
                            .isEqualTo(mention.text());
        } catch (OverBudget costly) {
            assertThat(costly).hasMessageContaining("steps");
        }
    }

    private static void fingerprint(byte[] bytes) {
        Enrichment made = Enricher.shipped().enrichment(article("a", bytes), LOG_TIME);
        byte[] stored = Fingerprint.of(made.article(), made.title(), made.body(), AddressIdentity.UNTAUGHT)
                .toBytes();
        assertThat(Fingerprint.fromBytes(stored).toBytes()).isEqualTo(stored);
    }

    /** The second is judged beside the first, and what comes again is not published again. */
    private static void judge(byte[] bytes) {
        Desk desk = stages().desk(new MemoryStore(), new MemoryStore());
        String[] both = new String(bytes, UTF_8).split("\f", 2);
        Article first = article("a", both[0].getBytes(UTF_8));
        judged(desk, first, 0);
        if (both.length > 1) judged(desk, article("b", both[1].getBytes(UTF_8)), 1);
        assertThat(judged(desk, first, 2)).isNotInstanceOf(Outcome.Published.class);
    }

    private static Outcome judged(Desk desk, Article article, int offset) {
        byte[] event = new ArticleWriter().write(article);
        ArticleStage.Result result = stages().articles().process(input(event, offset), RETHROWING);
        return result instanceof Report report ? desk.judge(report) : (Outcome) result;
    }

    private static Input input(byte[] value, int offset) {
        return new Input(null, value, Delivery.NONE, new Coordinates("fuzz", 0, offset, LOG_TIME + offset), false);
    }

    private static Article article(String id, byte[] bytes) {
        int language = bytes.length > 0 ? Math.floorMod(bytes[0], LANGUAGES.size()) : 0;
        int format = bytes.length > 1 ? Math.floorMod(bytes[1], FORMATS.size()) : 0;
        String text = bytes.length > 2 ? new String(bytes, 2, bytes.length - 2, UTF_8) : "";
        int line = text.indexOf('\n');
        return Article.builder(id)
                .language(LANGUAGES.get(language))
                .bodyFormat(FORMATS.get(format))
                .title(line < 0 ? "" : text.substring(0, line))
                .body(text.substring(line + 1) + "x")
                .build();
    }
}
