package kabar.senses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.entities.NameWords;
import kabar.geo.Entry;
import kabar.text.Folding;
import kabar.text.Resource;

/**
 * Names of countries and towns that are persons: inside the name of a person that was found in the article, as a given name before a
 * family name ("Israel Ortega"), as a family name behind a given one, and, in an article that speaks of the country by no other name,
 * wherever it stands again by itself.
 */
final class PersonNames {
    private static final int INITIAL_LONGEST = 2;

    private final NameWords words;
    /** Names of countries and capitals that are given names, folded, and those that are family names. */
    private final Set<String> given = new HashSet<>();

    private final Set<String> family = new HashSet<>();
    /** Names of countries that are rarely given names: a known family name must stand behind them. */
    private final Set<String> rare = new HashSet<>();

    PersonNames(NameWords words) {
        this.words = words;
        for (String line : Resource.lines("kabar/senses/names-of-persons.tsv")) {
            int tab = line.indexOf('\t');
            String part = line.substring(0, tab);
            Set<String> names = part.equals("given") ? given : part.equals("family") ? family : rare;
            for (String name : line.substring(tab + 1).split(" ", -1)) names.add(Folding.fold(name));
        }
    }

    /** Marks the names that are a person's where they stand. */
    void look(List<NamedText> article, List<Entity> entities, String language) {
        for (NamedText passage : article) {
            spans(passage, entities);
            for (int i = 0; i < passage.sightings.size(); i++) {
                Sighting sighting = passage.sightings.get(i);
                if (!sighting.oneWord() || !sighting.geographic() || sighting.sense != NameSense.KNOWN) continue;
                if (language.equals("ar")) {
                    if (nisba(sighting)) sighting.mean(NameSense.PERSON);
                } else if (passage.capital(sighting.from)) {
                    if (first(sighting, i) || last(sighting, i)) sighting.mean(NameSense.PERSON);
                }
            }
        }
    }

    private void spans(NamedText passage, List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.type() != Entity.Type.PERSON) continue;
            for (Mention mention : entity.mentions()) if (mention.zone() == passage.zone) span(passage, mention);
        }
    }

    /** Part of a person's name is a given name at its beginning, and a family name behind it. */
    private void span(NamedText passage, Mention mention) {
        int at = firstFrom(passage, mention.start());
        for (; at < passage.sightings.size(); at++) {
            Sighting sighting = passage.sightings.get(at);
            if (sighting.hit.start() >= mention.end()) return;
            boolean part = sighting.hit.end() <= mention.end() && sighting.geographic();
            boolean opens = sighting.hit.start() == mention.start();
            boolean all = opens && sighting.hit.end() == mention.end();
            if (part && !all && (opens ? given : family).contains(sighting.folded())) sighting.mean(NameSense.PERSON);
        }
    }

    /** The first name of a passage that starts at an offset or behind it. */
    private static int firstFrom(NamedText passage, int offset) {
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
        NamedText passage = sighting.passage;
        int next = sighting.to;
        if (!passage.capital(next) || !passage.beside(sighting.from) || known(passage, index + 1, next)) return false;
        if (led(passage, sighting.from - 1)) return false;
        long behind = passage.tokens.hashes()[next];
        if (rare.contains(sighting.folded())) return words.family(behind);
        boolean unknown = !passage.headline()
                && !passage.shouted(next)
                && passage.tokens.ends()[next] - passage.tokens.starts()[next] > INITIAL_LONGEST
                && words.unknown(behind);
        return (unknown || words.family(behind)) && given.contains(sighting.folded());
    }

    /** Whether an office or a body stands before a name, which is its country then: "Presiden Chad Idriss Déby". */
    private boolean led(NamedText passage, int left) {
        return passage.joined(left) && words.leads(passage.tokens.hashes()[left]);
    }

    /** "Melissa Holland": a family name, and before it a given one. */
    private boolean last(Sighting sighting, int index) {
        NamedText passage = sighting.passage;
        int left = sighting.from - 1;
        if (!passage.capital(left) || !passage.beside(left) || !passage.goesOn(sighting.from)) return false;
        if (index > 0 && passage.sightings.get(index - 1).to > left) return false;
        return words.given(passage.tokens.hashes()[left]) && family.contains(sighting.folded());
    }

    private static boolean known(NamedText passage, int index, int token) {
        return index < passage.sightings.size() && passage.sightings.get(index).from == token;
    }

    /** "زكريا المصري": an adjective of origin behind a given name is a family name. */
    private boolean nisba(Sighting sighting) {
        if (sighting.from == 0 || (sighting.kind() != Entry.Kind.DEMONYM && sighting.kind() != Entry.Kind.COUNTRY))
            return false;
        NamedText passage = sighting.passage;
        String word = sighting.written();
        if (!word.startsWith("ال") || !word.endsWith("ي") || !passage.beside(sighting.from - 1)) return false;
        return words.arabicGiven(passage.tokens.hashes()[sighting.from - 1]);
    }
}
