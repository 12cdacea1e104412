package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place the article names.
 *
 * @param name the fullest form in the article
 * @param id the same in every language: a public identifier such as {@code wikidata:Q58217}, or one made of a person's full name; null where
 *     the name does not tell
 * @param role office or title as the text gives it
 * @param country ISO 3166-1 alpha-2 where the text or the gazetteer says so
 * @param mentions in order of title, then body; none where the text is not published ({@link Flag#TEXT_LIMITED})
 */
public record Entity(
        Type type,
        String name,
        @Nullable String id,
        @Nullable String role,
        @Nullable String country,
        List<Mention> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** An entity as yet without id. */
    public Entity(Type type, String name, @Nullable String role, @Nullable String country, List<Mention> mentions) {
        this(type, name, null, role, country, mentions);
    }

    /** The same entity with an id. */
    public Entity withId(@Nullable String id) {
        return id == null ? this : new Entity(type, name, id, role, country, mentions);
    }

    /** The kinds of entity. */
    public enum Type implements Code {
        PERSON("A person."),
        ORGANISATION("A company, party, club, office or any other body."),
        PLACE("A country, region, town or any other place.");

        private final String meaning;

        Type(String meaning) {
            this.meaning = meaning;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
