package kabar.entities.identity;

import java.util.HashMap;
import java.util.Map;
import kabar.text.Folding;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of organisations by their names in many languages: rows of {@code bodies.tsv} and {@code parties.tsv}, identifier, country or
 * nothing, names. Where several bodies have a name, and for a party whose name is a
 * single word, the country of the entity decides.
 */
final class Bodies {
    private static final String FOLDER = "kabar/entities/identity/";
    private static final String SEVERAL = "";
    private final Map<String, String> ids = new HashMap<>();

    Bodies() {
        for (String file : new String[] {"bodies.tsv", "parties.tsv"})
            for (String line : Resource.lines(FOLDER + file)) {
                String[] cells = line.split("\t", -1);
                for (String name : cells[2].split("\\|", -1)) {
                    String folded = Folding.fold(name);
                    if (!cells[1].isEmpty()) put(cells[1] + folded, cells[0]);
                    if (cells[1].isEmpty() || folded.indexOf(' ') > 0) put(folded, cells[0]);
                }
            }
    }

    private void put(String name, String id) {
        ids.merge(name, id, (first, second) -> first.equals(second) ? first : SEVERAL);
    }

    /** The identifier of an organisation; null where it is not known or not the only one of its name. */
    @Nullable
    String of(String name, @Nullable String country) {
        String folded = Folding.fold(name);
        String id = country == null ? null : ids.get(country + folded);
        if (id == null) id = ids.get(folded);
        return SEVERAL.equals(id) ? null : id;
    }
}
