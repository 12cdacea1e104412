package kabar.senses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.entities.reading.Lexicon;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Word;
import kabar.geo.Entry;
import kabar.text.Folding;
import kabar.text.Resource;

/**
 * Names of countries and towns that are persons: inside the name of a person that was found in the article, as a given name before a
 * family name ("Israel Ortega"), as a family name behind a given one, and, in an article that speaks of the country by no other name,
 * wherever it stands again by itself.
 */
final class PersonNames {
    private static final int NO_NAME = Word.COMMON.bit()
            | Word.FOREIGN.bit()
            | Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_TAIL.bit()
            | Word.ORG.bit()
            | Word.ORG_KIND.bit()
            | Word.THING.bit()
            | Word.PLACE_HEAD.bit()
            | Word.RANK.bit()
            | Word.SAY.bit()
            | Word.SAID.bit()
            | Word.NOT.bit()
            | Word.LINK.bit()
            | Word.CALENDAR.bit();

    private static final int LEADS = Word.ROLE.bit()
            | Word.ROLE_PART.bit()
            | Word.NATIONAL.bit()
            | Word.ORG_HEAD.bit()
            | Word.ORG_KIND.bit()
            | Word.PLACE_HEAD.bit()
            | Word.FROM.bit();

    private final Lexicon lexicon;
    private final Lexicon arabic;
    /** Names of countries and capitals that are given names, folded, and those that are family names. */
    private final Set<String> given = new HashSet<>();

    private final Set<String> family = new HashSet<>();
    /** Names of countries that are rarely given names: a known family name must stand behind them. */
    private final Set<String> rare = new HashSet<>();

    PersonNames(Readers readers) {
        lexicon = readers.lexicon();
        arabic = readers.arabic();
        for (String line : Resource.lines("kabar/senses/names-of-persons.tsv")) {
            int tab = line.indexOf('\t');
            String part = line.substring(0, tab);
            Set<String> names = part.equals("given") ? given : part.equals("family") ? family : rare;
            for (String name : line.substring(tab + 1).split(" ", -1)) names.add(Folding.fold(name));
        }
    }

    /** Marks the names that are a person's where they stand. */
    void look(List<Passage> article, List<Entity> entities, String language) {
        for (Passage passage : article) {
            spans(passage, entities);
            for (int i = 0; i < passage.sightings.size(); i++) {
                Sighting sighting = passage.sightings.get(i);
                if (!sighting.oneWord() || !sighting.geographic() || sighting.sense != Sense.KNOWN) continue;
                if (language.equals("ar")) {
                    if (nisba(sighting)) sighting.mean(Sense.PERSON);
                } else if (passage.capital(sighting.from)) {
                    if (first(sighting, i) || last(sighting, i)) sighting.mean(Sense.PERSON);
                }
            }
        }
    }

    private void spans(Passage passage, List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.type() != Entity.Type.PERSON) continue;
            for (Mention mention : entity.mentions()) if (mention.zone() == passage.zone) span(passage, mention);
        }
    }

    /** Part of a person's name is a given name at its beginning, and a family name behind it. */
    private void span(Passage passage, Mention mention) {
        int at = firstFrom(passage, mention.start());
        for (; at < passage.sightings.size(); at++) {
            Sighting sighting = passage.sightings.get(at);
            if (sighting.hit.start() >= mention.end()) return;
            boolean part = sighting.hit.end() <= mention.end() && sighting.geographic();
            boolean opens = sighting.hit.start() == mention.start();
            boolean all = opens && sighting.hit.end() == mention.end();
            if (part && !all && (opens ? given : family).contains(sighting.folded())) sighting.mean(Sense.PERSON);
        }
    }

    /** The first name of a passage that starts at an offset or behind it. */
    private static int firstFrom(Passage passage, int offset) {
        int low = 0;
        int high = passage.sightings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.sightings.get(middle).hit.start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** "Israel Ortega": a given name, and behind it a family name or a capitalised word that nobody knows. */
    private boolean first(Sighting sighting, int index) {
        Passage passage = sighting.passage;
        int next = sighting.to;
        if (!passage.capital(next) || !passage.beside(sighting.from) || known(passage, index + 1, next)) return false;
        if (led(passage, sighting.from - 1)) return false;
        int classes = lexicon.classes(passage.tokens.hashes()[next]);
        boolean name = Word.FAMILY.in(classes);
        if (!name && Word.GIVEN.in(classes)) return false;
        if (rare.contains(sighting.folded())) return name && (classes & NO_NAME) == 0;
        boolean unknown = !passage.headline()
                && !passage.shouted(next)
                && passage.tokens.ends()[next] - passage.tokens.starts()[next] > 2;
        return (classes & NO_NAME) == 0 && (name || unknown) && given.contains(sighting.folded());
    }

    /** Whether an office or a body stands before a name, which is its country then: "Presiden Chad Idriss Déby". */
    private boolean led(Passage passage, int left) {
        return passage.joined(left) && (lexicon.classes(passage.tokens.hashes()[left]) & LEADS) != 0;
    }

    /** "Melissa Holland": a family name, and before it a given one. */
    private boolean last(Sighting sighting, int index) {
        Passage passage = sighting.passage;
        int left = sighting.from - 1;
        if (!passage.capital(left) || !passage.beside(left) || !passage.goesOn(sighting.from)) return false;
        if (index > 0 && passage.sightings.get(index - 1).to > left) return false;
        int classes = lexicon.classes(passage.tokens.hashes()[left]);
        return Word.GIVEN.in(classes) && (classes & NO_NAME) == 0 && family.contains(sighting.folded());
    }

    private static boolean known(Passage passage, int index, int token) {
        return index < passage.sightings.size() && passage.sightings.get(index).from == token;
    }

    /** "زكريا المصري": an adjective of origin behind a given name is a family name. */
    private boolean nisba(Sighting sighting) {
        if (sighting.from == 0 || (sighting.kind() != Entry.Kind.DEMONYM && sighting.kind() != Entry.Kind.COUNTRY))
            return false;
        Passage passage = sighting.passage;
        String word = sighting.written();
        if (!word.startsWith("ال") || !word.endsWith("ي") || !passage.beside(sighting.from - 1)) return false;
        return Word.GIVEN.in(arabic.classes(passage.tokens.hashes()[sighting.from - 1]));
    }
}
