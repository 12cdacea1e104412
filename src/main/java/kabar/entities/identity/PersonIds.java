package kabar.entities.identity;

import java.util.List;
import java.util.Locale;
import kabar.entities.identity.KnownPersons.Person;
import org.jspecify.annotations.Nullable;

/** The ids of persons by their full names. */
final class PersonIds {
    private final KnownPersons known = new KnownPersons();

    /** The id of a person named with two parts or more, the same in every script where it can be told; null for a single part. */
    @Nullable
    String of(String name, String language) {
        List<Split> splits = NameReader.splits(name, language);
        if (splits.isEmpty()) return null;
        Person person = known.find(splits);
        return person != null ? id(person) : own(splits.get(0));
    }

    private static String id(Person person) {
        if (!person.wikidata().isEmpty()) return "wikidata:" + person.wikidata();
        return "kabar:person/" + person.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String own(Split name) {
        String head = name.head().sounds().spelled();
        String tail = name.tail().sounds().spelled();
        return "kabar:person/" + (head.compareTo(tail) <= 0 ? head + "-" + tail : tail + "-" + head);
    }
}
