package kabar.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.article.Article;
import kabar.article.Coordinates;
import kabar.article.Parsed;
import kabar.dedup.Fingerprint;
import kabar.enrich.Enricher;
import kabar.enrich.Enrichment;
import kabar.entities.EntityFinder;
import kabar.geo.Attribution;
import kabar.geo.Gazetteer;
import kabar.geo.Subject;
import kabar.identity.AddressIdentity;
import kabar.json.RecordWriter;
import kabar.json.event.ArticleReader;
import kabar.pipeline.ArticleStage;
import kabar.pipeline.Delivery;
import kabar.pipeline.Input;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.PipelineSettings;
import kabar.story.StoryProfile;
import kabar.text.CleanText;
import kabar.text.Cleaner;
import kabar.text.Tokens;
import kabar.text.language.LanguageDetector;

/** Measures enrichment on one thread: the whole stage, and its steps by themselves. */
public final class BenchEnrich {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;

    private final List<byte[]> events;
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Enricher enricher = new Enricher(gazetteer);

    public BenchEnrich(List<byte[]> events) {
        this.events = events;
    }

    /** Mean and 99th percentile in µs an article. */
    public record Time(double mean, double p99) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.1f %9.1f", mean, p99);
        }
    }

    private static byte[] fingerprint(Enrichment of) {
        return Fingerprint.of(of.article(), of.title(), of.body(), AddressIdentity.UNTAUGHT)
                .toBytes();
    }

    /** Times by step, the whole last. */
    public Map<String, Time> measure() {
        var reader = new ArticleReader();
        var writer = new RecordWriter();
        var stage = new ArticleStage(enricher, PipelineSettings.DEFAULTS);
        var listener = new OutcomeListener() {};
        var at = new Coordinates("bench", 0, 0, 4_000_000_000_000L);
        List<Article> articles = new ArrayList<>();
        for (byte[] event : events)
            if (reader.read(event) instanceof Parsed.Accepted accepted) articles.add(accepted.article());
        List<Enrichment> enrichments = articles.stream()
                .map(article -> enricher.enrichment(article, at.logTime()))
                .toList();
        // Once for the compiler of the Java machine, which goes on beside what is timed otherwise.
        time(events, event -> stage.process(new Input(null, event, Delivery.NONE, at, false), listener));
        var times = new LinkedHashMap<String, Time>();
        times.put("read JSON", time(events, reader::read));
        steps(articles, times);
        times.put("enrich", time(articles, article -> enricher.enrich(article, at.logTime())));
        times.put("fingerprint", time(enrichments, BenchEnrich::fingerprint));
        times.put(
                "story profile",
                time(enrichments, each -> StoryProfile.of(each.article()).toBytes()));
        times.put("write JSON", time(enrichments, each -> writer.body(each.article())));
        times.put(
                "whole stage",
                time(events, event -> stage.process(new Input(null, event, Delivery.NONE, at, false), listener)));
        return times;
    }

    /** The steps of enrichment, each on what those before it give. */
    private void steps(List<Article> articles, Map<String, Time> times) {
        var cleaner = new Cleaner();
        var languages = new LanguageDetector();
        var attribution = new Attribution(gazetteer);
        var entities = new EntityFinder();
        List<CleanText> texts = articles.stream().map(cleaner::clean).toList();
        List<Subject> subjects =
                texts.stream().map(text -> subject(text, languages)).toList();
        times.put("  clean", time(articles, cleaner::clean));
        times.put("  language", time(texts, text -> languages.detect(text.title(), text.body(), null)));
        times.put("  tokens", time(texts, text -> Tokens.of(text.body()).hashes()));
        times.put("  known names", time(subjects, subject -> gazetteer.find(subject.body(), subject.language())));
        times.put("  countries", time(subjects, attribution::attribute));
        times.put("  entities", time(subjects, entities::find));
    }

    private Subject subject(CleanText text, LanguageDetector languages) {
        String language = languages.detect(text.title(), text.body(), null);
        Tokens title = Tokens.of(text.title());
        Tokens body = Tokens.of(text.body());
        return new Subject(
                language,
                title,
                gazetteer.find(title, language),
                body,
                gazetteer.find(body, language),
                text.dateline(),
                text.byline(),
                null,
                text.boilerplate());
    }

    /** What is timed. */
    private interface Step<T> {
        Object apply(T input);
    }

    private static <T> Time time(List<T> inputs, Step<T> step) {
        long[] nanos = new long[inputs.size() * ROUNDS];
        long kept = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++)
            for (int i = 0; i < inputs.size(); i++) {
                long start = System.nanoTime();
                kept += System.identityHashCode(step.apply(inputs.get(i)));
                if (round >= 0) nanos[round * inputs.size() + i] = System.nanoTime() - start;
            }
        if (kept == 0) throw new IllegalStateException("nothing was measured");
        Arrays.sort(nanos);
        double mean = Arrays.stream(nanos).average().orElse(0) / 1_000;
        return new Time(mean, nanos[nanos.length * 99 / 100] / 1_000.0);
    }
}
