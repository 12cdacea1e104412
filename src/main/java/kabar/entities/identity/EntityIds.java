package kabar.entities.identity;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.geo.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Gives entities their ids: the same for one person, organisation or place in every language, as far as its name tells.
 *
 * <p>An id is a public identifier ({@code wikidata:Q58217}, {@code geonames:1642911}, {@code iso3166-2:ID-JB}) where one is known, else for persons
 * one of our own, made of the full name. It is a function of the article alone. Thread-safe.
 */
public final class EntityIds {
    private final PersonIds persons = new PersonIds();
    private final GazetteerIds places = new GazetteerIds();
    private final Bodies bodies = new Bodies();

    /** The same entities in the same order, each with its id where it has one. */
    public List<Entity> identified(List<Entity> entities, Subject subject) {
        var identified = new ArrayList<Entity>(entities.size());
        for (Entity entity : entities) identified.add(entity.withId(id(entity, subject)));
        return List.copyOf(identified);
    }

    /** The id of a person of that name in an article in {@code language}, and of that country where the article says so; null where there is none. */
    public @Nullable String ofPerson(String name, String language, @Nullable String country) {
        return persons.of(name, language, country);
    }

    private @Nullable String id(Entity entity, Subject subject) {
        return switch (entity.type()) {
            case PERSON -> persons.of(entity.name(), subject.language(), entity.country());
            case ORGANISATION -> bodies.of(entity.name(), entity.country());
            case PLACE -> place(entity, subject);
        };
    }

    private @Nullable String place(Entity entity, Subject subject) {
        for (Mention mention : entity.mentions()) {
            String id = places.of(
                    mention.zone() == Zone.TITLE ? subject.titleHits() : subject.bodyHits(),
                    mention.start(),
                    mention.end());
            if (id != null) return id;
        }
        return null;
    }
}
