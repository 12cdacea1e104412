package kabar.senses;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Entity;
import kabar.article.RejectedCountry;
import kabar.article.Zone;
import kabar.entities.NameWords;
import kabar.geo.Subject;

/**
 * Finds out which of the known names of an article mean their country where they stand (word sense disambiguation).
 *
 * <p>What surrounds a name comes first ("Guinea worm", "London-based"), then the persons of the article, towns with a qualifier
 * ("Moscow, Idaho"), words of the language that a name may as well be ("того", "mali"), which need a second proof, and at last the cities
 * in which bodies of many states sit. Thread-safe; cost linear in the text.
 */
public final class NameSenses {
    private final Surroundings surroundings = Surroundings.load();
    private final PersonNames persons;
    private final Towns towns = Towns.load();
    private final OrdinaryWords ordinary = OrdinaryWords.load();
    private final Seats seats = Seats.load();

    /** NameSenses that know persons' names by the word lists of the languages. */
    public NameSenses(NameWords words) {
        persons = new PersonNames(words);
    }

    /**
     * An article whose known names mean what they say.
     *
     * @param subject with the names that stand there and mean their country
     * @param otherwise countries whose names stand there and mean something else, and what
     */
    public record Meant(Subject subject, List<RejectedCountry> otherwise) {}

    /**
     * Reads the known names of an article.
     *
     * @param entities the persons of the article, among others
     */
    public Meant read(Subject given, List<Entity> entities) {
        var title = new NamedText(Zone.TITLE, given.title(), given.titleHits());
        var body = new NamedText(Zone.BODY, given.body(), given.bodyHits());
        List<NamedText> article = List.of(title, body);
        readInto(article, entities, given.language());
        return new Meant(given.with(title.meant(), body.meant()), otherwise(article));
    }

    /** Says at each name of an article what it means. */
    void readInto(List<NamedText> article, List<Entity> entities, String language) {
        for (NamedText passage : article) surroundings.look(passage, language);
        persons.look(article, entities, language);
        ordinary.look(article, language);
        towns.look(article);
        var witnesses = new Witnesses(article);
        ordinary.judge(article, witnesses);
        spread(article, witnesses);
        seats.look(article, witnesses);
    }

    /** Takes the word that was a person once for the same person where it stands alone, and, in scripts without capitals, a thing for the thing. */
    private static void spread(List<NamedText> article, Witnesses witnesses) {
        Map<Long, NameSense> meant = new HashMap<>();
        for (NamedText passage : article)
            for (Sighting sighting : passage.sightings)
                if (sighting.sense == NameSense.PERSON
                        || (sighting.sense == NameSense.THING && !passage.capital(sighting.from)))
                    meant.put(sighting.surface, sighting.sense);
        if (meant.isEmpty()) return;
        for (NamedText passage : article) {
            for (Sighting sighting : passage.sightings) {
                NameSense sense = meant.get(sighting.surface);
                if (sense != null && !witnesses.besides(sighting, sighting.code)) sighting.mean(sense);
            }
        }
    }

    private static List<RejectedCountry> otherwise(List<NamedText> article) {
        Map<String, RejectedCountry> rejected = new LinkedHashMap<>();
        for (NamedText passage : article) {
            for (Sighting sighting : passage.sightings) {
                if (sighting.sense == NameSense.KNOWN) continue;
                String code = sighting.hit.entry().code();
                var reason = sighting.sense == NameSense.SEAT
                        ? RejectedCountry.Reason.SEAT
                        : RejectedCountry.Reason.NAMESAKE;
                RejectedCountry known = rejected.get(code);
                if (known == null) rejected.put(code, new RejectedCountry(code, reason, 1));
                else rejected.put(code, new RejectedCountry(code, known.reason(), known.mentions() + 1));
            }
        }
        return List.copyOf(rejected.values());
    }
}
