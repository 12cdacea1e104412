package kabar.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.entities.identity.EntityIds;
import kabar.entities.names.Bearer;
import kabar.entities.names.CandidateMention;
import kabar.entities.names.Cast;
import kabar.entities.names.NamedMentions;
import kabar.entities.reading.Capitals;
import kabar.entities.reading.Lexicon;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.rules.Scan;
import kabar.entities.tagger.Taggers;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.geo.Subject;
import kabar.text.Tokens;

/**
 * Finds the persons, organisations and places an article names.
 *
 * <p>Rules (offices, ranks, verbs of speech, heads and tails of organisations, known names) come first; a statistical tagger, of which
 * Indonesian and Malay, Chinese, and the other languages with capitals have one each, fills in what they leave; in Chinese the tagger
 * comes first, and Arabic has rules alone. Short forms then fold into the full names of the article, and each gets its id. Time is linear in the text.
 * Thread-safe: word lists and weights are read once and never change.
 */
public final class EntityFinder {
    private final Readers readers;
    private final Lexicon lexicon;
    private final Taggers taggers = new Taggers();
    private final EntityIds ids;

    /** Loads lists and ids side by side, which takes a few tenths of a second. */
    public EntityFinder() {
        var known = CompletableFuture.supplyAsync(EntityIds::new);
        readers = new Readers();
        lexicon = readers.lexicon();
        ids = known.join();
    }

    /** What single words are to names. */
    public NameWords nameWords() {
        return new NameWords(readers);
    }

    /** The entities of an article in order of first mention; every mention stands literally in title or body. */
    public List<Entity> find(Subject subject) {
        Scan title = scan(subject.title(), subject.titleHits(), subject.language(), true);
        Scan body = scan(subject.body(), subject.bodyHits(), subject.language(), false);
        ScriptRules steps = ScriptRules.of(body.text().script());
        for (Consumer<Scan> rule : steps.rules()) rule.accept(body);
        for (Consumer<Scan> rule : steps.rules()) rule.accept(title);
        Cast cast = Cast.of(NamedMentions.of(title, body), lexicon);
        for (BiConsumer<Scan, Cast> again : steps.mentions()) again.accept(title, cast);
        for (BiConsumer<Scan, Cast> again : steps.mentions()) again.accept(body, cast);
        for (CandidateMention mention : NamedMentions.of(title, body)) {
            Bearer bearer = cast.bearer(mention);
            if (bearer != null) bearer.add(mention);
        }
        List<Entity> entities = cast.bearers().stream()
                .map(Bearer::entity)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(EntityFinder::firstPosition))
                .toList();
        return ids.identified(entities, subject);
    }

    private Scan scan(Tokens tokens, List<Hit> hits, String language, boolean title) {
        Reading text = readers.read(tokens, hits, language);
        boolean headline = title && headline(text);
        boolean silent = headline && text.capitals() == Capitals.TELL;
        byte[] labels = silent ? new byte[text.size()] : taggers.label(text);
        var scan = new Scan(text, labels, headline);
        for (int i : text.noted()) {
            int outlet =
                    text.cased(i) && text.is(i, Word.PHRASE) ? lexicon.outlets().longest(text.hashes(), i) : 0;
            if (outlet > 0) scan.block(i, i + outlet);
            if (text.kind(i) == Entry.Kind.AGENCY) scan.block(i, i + 1);
        }
        return scan;
    }

    private static long firstPosition(Entity entity) {
        Mention first = entity.mentions().get(0);
        return first.zone() == Zone.TITLE ? first.start() : (1L << 32) + first.start();
    }

    /** Whether most words of a title have a capital, so that capitals say nothing. */
    private static boolean headline(Reading title) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < title.size(); i++) {
            if (title.shape(i) == Shape.DIGIT || title.shape(i) == Shape.UNCASED) continue;
            letters++;
            if (title.cased(i)) capitals++;
        }
        return letters > 0 && capitals * 10 >= letters * 6;
    }
}
