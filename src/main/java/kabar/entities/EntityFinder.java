package kabar.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.geo.Subject;
import kabar.text.Tokens;

/**
 * Finds the persons, organisations and places an article names.
 *
 * <p>Rules (offices, ranks, verbs of speech, heads and tails of organisations, known names) come first; a statistical tagger, of which
 * Indonesian and Malay, Chinese, and the other languages with capitals have one each, fills in what they leave; in Chinese the tagger
 * comes first, and Arabic has rules alone. Short forms then fold into the full names of the article. Time is linear in the text.
 * Thread-safe: word lists and weights are read once and never change.
 */
public final class EntityFinder {
    private final Readers readers = new Readers();
    private final Lexicon lexicon = readers.lexicon();
    private final Tagger indonesian = new Tagger(Model.load("tagger-id.bin"));
    private final Tagger other = new Tagger(Model.load("tagger-many.bin"));
    private final Tagger chinese = new Tagger(Model.load("tagger-zh.bin"));

    /** The entities of an article in order of first mention; every mention stands literally in title or body. */
    public List<Entity> find(Subject subject) {
        Scan title = scan(subject.title(), subject.titleHits(), subject.language(), true);
        Scan body = scan(subject.body(), subject.bodyHits(), subject.language(), false);
        rules(body);
        rules(title);
        Cast cast = Cast.of(spellings(title, body), lexicon);
        ShortForms.apply(title, cast);
        ShortForms.apply(body, cast);
        for (Spelling spelling : spellings(title, body)) {
            Bearer bearer = cast.bearer(spelling);
            if (bearer != null) bearer.add(spelling);
        }
        return cast.bearers().stream()
                .map(Bearer::entity)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(EntityFinder::firstPosition))
                .toList();
    }

    private Scan scan(Tokens tokens, List<Hit> hits, String language, boolean title) {
        Reading text = readers.read(tokens, hits, language);
        boolean headline = title && headline(text);
        Tagger tagger = text.han != null ? chinese : text.indonesian ? indonesian : other;
        byte[] labels = headline ? new byte[text.size()] : tagger.label(text);
        var scan = new Scan(text, labels, headline);
        for (int i : text.noted) {
            int outlet =
                    text.cased(i) && text.is(i, Word.PHRASE) ? lexicon.outlets().longest(text.hashes, i) : 0;
            if (outlet > 0) scan.block(i, i + outlet);
            if (text.kind(i) == Entry.Kind.AGENCY) scan.block(i, i + 1);
        }
        return scan;
    }

    private void rules(Scan scan) {
        if (scan.text.han != null) HanRule.apply(scan);
        if (scan.text.arabic != null) {
            ArabicBodies.apply(scan);
            ArabicPersons.apply(scan);
        }
        RoleRule.apply(scan);
        PersonRules.apply(scan);
        OrganisationRules.apply(scan, lexicon);
        if (!scan.headline && scan.text.han == null) TaggerRule.apply(scan);
        PlaceRules.apply(scan);
    }

    private static List<Spelling> spellings(Scan title, Scan body) {
        var spellings = new ArrayList<Spelling>();
        for (Found found : title.found()) spellings.add(Spelling.of(Zone.TITLE, title.text, found));
        for (Found found : body.found()) spellings.add(Spelling.of(Zone.BODY, body.text, found));
        return spellings;
    }

    private static long firstPosition(Entity entity) {
        Mention first = entity.mentions().get(0);
        return first.zone() == Zone.TITLE ? first.start() : (1L << 32) + first.start();
    }

    /** Whether a language is Indonesian or Malay, which share words, lists and tagger. */
    static boolean indonesian(String language) {
        return language.equals("id") || language.equals("ms");
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
