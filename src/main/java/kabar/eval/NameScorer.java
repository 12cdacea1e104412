package kabar.eval;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabar.article.Country;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.entities.EntityFinder;
import kabar.eval.figures.Bootstrap;
import kabar.eval.figures.Counts;
import kabar.eval.figures.Interval;
import kabar.eval.figures.Measure;
import kabar.eval.sets.DataFolder;
import kabar.eval.sets.LabelledText;
import kabar.eval.sets.NameSets;
import kabar.geo.Attribution;
import kabar.geo.Gazetteer;
import kabar.geo.Subject;
import kabar.text.Tokens;
import kabar.training.SpanScore;

/**
 * Persons, organisations and places with exactly their borders and type, over labelled words; kinds that Kabar does not look for are
 * left out. A place is a place among the entities or a country that is named in the evidence. Sentences are read one by one, articles
 * as a whole; a labelled name inside a longer one does not count.
 */
final class NameScorer implements Scorer {
    private final EntityFinder finder = new EntityFinder();
    private final Gazetteer gazetteer;
    private final Attribution attribution;

    NameScorer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.attribution = new Attribution(gazetteer);
    }

    @Override
    public String name() {
        return "persons, organisations and places over labelled words";
    }

    @Override
    public List<String> sets() {
        return List.of();
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        DataFolder folder = materials.folder();
        if (folder.has(NameSets.IDNER)) {
            var tagger = new TaggerTally(SpanScore.shipped("id", folder.file(NameSets.IDNER, "dev.conll")));
            quality.add(
                    Measure.atLeast(0.82, NameSets.IDNER, "names F1, the tagger alone", tagger.f1(), tagger.detail())
                            .within(tagger.interval()));
        }
        if (folder.has(NameSets.WORLDWIDE)) {
            var spans = new Spans();
            var entities = new Spans();
            for (LabelledText article : NameSets.worldwide(folder)) {
                Found found = found(article.text(), "en");
                spans.add(article, found.names());
                entities.add(article, found.entities());
            }
            quality.add(Measure.atLeast(0.60, NameSets.WORLDWIDE, "names F1", spans.all.f1(), spans.detail("articles"))
                    .within(spans.interval()));
            quality.add(Measure.reported(
                            NameSets.WORLDWIDE,
                            "names F1, entities without countries",
                            entities.all.f1(),
                            entities.all.toString())
                    .within(entities.interval()));
        } else {
            quality.skip(NameSets.WORLDWIDE);
        }
        for (Map.Entry<String, String> set : NameSets.SENTENCES.entrySet()) {
            if (!folder.has(set.getKey())) {
                quality.skip(set.getKey());
                continue;
            }
            var spans = new Spans();
            for (LabelledText sentence : NameSets.sentences(folder, set.getKey()))
                spans.add(sentence, found(sentence.text(), set.getValue()).names());
            String texts = NameSets.TRAINED_ON.contains(set.getKey()) ? "sentences, trained on" : "sentences";
            quality.add(Measure.reported(set.getKey(), "names F1", spans.all.f1(), spans.detail(texts))
                    .within(spans.interval()));
        }
    }

    /** What a text is found to name: with the countries that it names and is about, and without. */
    private record Found(Set<LabelledText.Span> names, Set<LabelledText.Span> entities) {}

    private Found found(String text, String language) {
        Tokens none = Tokens.of("");
        Tokens body = Tokens.of(text);
        var subject =
                new Subject(language, none, List.of(), body, gazetteer.find(body, language), null, null, null, "");
        var entities = new HashSet<LabelledText.Span>();
        for (Entity entity : finder.find(subject))
            for (Mention mention : entity.mentions())
                entities.add(
                        new LabelledText.Span(entity.type(), first(text, mention.start(), language), mention.end()));
        var names = new HashSet<>(entities);
        for (Country country : attribution.attribute(subject).countries())
            for (Evidence evidence : country.evidence())
                if (evidence instanceof Evidence.Mentioned named && named.rule() == Evidence.Rule.NAME)
                    addApart(
                            names,
                            entities,
                            first(text, named.mention().start(), language),
                            named.mention().end());
        return new Found(names, entities);
    }

    /** Labels of Arabic take in what is written together with a name ("in", "and", "to"), which Kabar leaves out. */
    private static int first(String text, int start, String language) {
        int first = start;
        if (language.equals("ar")) while (first > 0 && Character.isLetter(text.charAt(first - 1))) first--;
        return first;
    }

    private static void addApart(Set<LabelledText.Span> names, Set<LabelledText.Span> entities, int start, int end) {
        boolean inside = entities.stream().anyMatch(entity -> entity.start() < end && start < entity.end());
        if (!inside) names.add(new LabelledText.Span(Entity.Type.PLACE, start, end));
    }

    /** Names found beside names labelled, together and by type. */
    private static final class Spans {
        private final Counts all = new Counts();
        private final Bootstrap byText = new Bootstrap();
        private final Map<Entity.Type, Counts> types = new EnumMap<>(Entity.Type.class);
        private int texts;

        void add(LabelledText labelled, Set<LabelledText.Span> found) {
            texts++;
            var counts = new Counts();
            Set<LabelledText.Span> wanted = new HashSet<>(labelled.spans());
            for (LabelledText.Span span : found) {
                if (wanted.contains(span)) {
                    counts.right(1);
                    of(span).right(1);
                } else {
                    counts.wrong(1);
                    of(span).wrong(1);
                }
            }
            for (LabelledText.Span span : wanted) {
                if (found.contains(span)) continue;
                counts.missed(1);
                of(span).missed(1);
            }
            all.add(counts);
            byText.add(counts);
        }

        private Counts of(LabelledText.Span span) {
            return types.computeIfAbsent(span.type(), type -> new Counts());
        }

        Interval interval() {
            return byText.ofCounts(Counts::f1);
        }

        String detail(String unit) {
            var detail = new StringBuilder(all.toString());
            types.forEach((type, counts) -> detail.append(
                    String.format(Locale.ROOT, ", %s %.3f", type.name().toLowerCase(Locale.ROOT), counts.f1())));
            return detail + ", " + texts + " " + unit;
        }
    }
}
