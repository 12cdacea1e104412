package kabar.senses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.geo.Entry;
import kabar.text.Folding;
import kabar.text.Resource;

/**
 * Words beside a name that show that it means no country: "Guinea <i>worm</i>", "Thai <i>restaurant</i>", "<i>Kampung</i> Cina",
 * "US-<i>based</i>", "<i>battant pavillon</i> libérien".
 *
 * <p>A line of the table is {@code kind side languages phrases}. {@code surroundings.tsv} lists them by {@link Kind}.
 */
final class Surroundings {
    /** What stands beside a name. */
    private enum Kind {
        /** A plant, an animal or any other thing that is called after a country, by its name or its adjective. */
        THING(NameSense.THING),
        /** A sickness: one word of its name may stand between, as in "Dutch elm disease". */
        DISEASE(NameSense.THING),
        /** A dish, a shop or a skill, called after a people: "Thailand's restaurants" are in Thailand. */
        FASHION(NameSense.THING),
        /** Part of a longer name of a place or body that lies elsewhere: "Nueva Guinea", "Guinea Street". */
        LONGER(NameSense.THING),
        /** Where somebody is based, and under whose flag a ship sails. */
        BASED(NameSense.SEAT),
        /** What stands before a person's name or is one. */
        PERSON(NameSense.PERSON);

        final NameSense sense;

        Kind(NameSense sense) {
            this.sense = sense;
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Both sides in one language, or in any. */
    private static final class Sides {
        final Phrases before;
        final Phrases behind;

        Sides(String language) {
            before = new Phrases(language.equals(OrdinaryWords.ACCENTED));
            behind = new Phrases(language.equals(OrdinaryWords.ACCENTED));
        }
    }

    private static final List<String> ENGLISH_ADJECTIVES =
            List.of("ish", "ese", "ch", "ian", "ean", "rican", "thai", "greek", "swiss", "czech", "korean", "moroccan");

    private final Sides any = new Sides("");
    private final Map<String, Sides> languages = new HashMap<>();

    private Surroundings() {}

    static Surroundings load() {
        var surroundings = new Surroundings();
        for (String line : Resource.lines("kabar/senses/surroundings.tsv")) {
            String[] cells = line.split("\t", -1);
            Kind kind = Kind.valueOf(cells[0]);
            boolean before = cells[1].equals("before");
            for (String language : cells[2].split(",", -1)) {
                Sides sides = language.isEmpty()
                        ? surroundings.any
                        : surroundings.languages.computeIfAbsent(language, Sides::new);
                for (String phrase : cells[3].split("\\|", -1))
                    (before ? sides.before : sides.behind).add(phrase, before, KINDS.indexOf(kind));
            }
        }
        return surroundings;
    }

    /** Marks the names of a passage whose neighbours show what they mean. */
    void look(NamedText passage, String language) {
        Sides own = languages.get(language);
        for (int i = 0; i < passage.sightings.size(); i++) {
            Sighting sighting = passage.sightings.get(i);
            if (!sighting.geographic()) continue;
            look(sighting, any);
            if (own != null) look(sighting, own);
        }
    }

    private static void look(Sighting sighting, Sides sides) {
        NamedText passage = sighting.passage;
        int behind = sides.behind.behind(passage, sighting.to);
        if (behind < 0 && passage.goesOn(sighting.to)) {
            int next = sides.behind.behind(passage, sighting.to + 1);
            if (next >= 0 && KINDS.get(next) == Kind.DISEASE) behind = next;
        }
        judge(sighting, behind, sighting.to);
        judge(sighting, sides.before.before(passage, sighting.from - 1), sighting.from - 1);
    }

    private static void judge(Sighting sighting, int number, int beside) {
        if (number < 0) return;
        Kind kind = KINDS.get(number);
        if (kind == Kind.FASHION && !adjective(sighting)) return;
        if (kind == Kind.LONGER && !longer(sighting, beside)) return;
        sighting.mean(kind.sense);
    }

    /** Whether a country's name is part of a longer one: a street that is called after a town may well be in it. */
    private static boolean longer(Sighting sighting, int beside) {
        return sighting.kind() == Entry.Kind.COUNTRY
                && sighting.oneWord()
                && !Character.isLowerCase(sighting.passage.first(beside));
    }

    /** Whether a name is that of a people: the gazetteer has some of them under the country. */
    private static boolean adjective(Sighting sighting) {
        if (sighting.kind() != Entry.Kind.COUNTRY) return sighting.kind() == Entry.Kind.DEMONYM;
        String word = Folding.fold(sighting.written());
        return word.charAt(0) > 'z' || ENGLISH_ADJECTIVES.stream().anyMatch(word::endsWith);
    }
}
