package kabar.entities.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of persons by their full names. */
final class PersonIds {
    private final KnownPersons known = new KnownPersons();

    /**
     * The id of a person, the same in every script where it can be told.
     *
     * <p>A full name has one of its own where no known person is called so. One part of a name is enough for the one person of a country who
     * has held office there of late; else it has none.
     */
    @Nullable
    String of(String name, String language, @Nullable String country) {
        List<NameSplit> splits = NameReader.splits(name, language);
        if (splits.isEmpty()) return country == null ? null : holder(NameReader.single(name, language), country);
        String id = known.find(splits, country);
        return id != null ? id : own(splits.get(0));
    }

    private @Nullable String holder(@Nullable NamePart part, String country) {
        return part == null ? null : known.holder(part, country);
    }

    private static String own(NameSplit name) {
        String head = name.head().sounds().spelled();
        String tail = name.tail().sounds().spelled();
        return "kabar:person/" + (head.compareTo(tail) <= 0 ? head + "-" + tail : tail + "-" + head);
    }
}
