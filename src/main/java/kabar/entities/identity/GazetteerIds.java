package kabar.entities.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/** Public identifiers of the countries and places of the gazetteer: {@code ids.tsv}, kind, code, name, identifier. */
final class GazetteerIds {
    private static final String FILE = "kabar/geo/ids.tsv";
    private final Map<Entry, String> ids = new HashMap<>();

    GazetteerIds() {
        for (String line : Resource.lines(FILE)) {
            String[] cells = line.split("\t", -1);
            ids.put(new Entry(Entry.Kind.valueOf(cells[0]), cells[1], cells[2]), cells[3]);
        }
    }

    /** The identifier of what stands in a text at {@code [start, end)}; null where no known name with one does. */
    @Nullable
    String of(List<Hit> hits, int start, int end) {
        Hit hit = at(hits, start);
        return hit == null || hit.start() != start || hit.end() != end ? null : ids.get(hit.entry());
    }

    /** The last hit that begins at or before an offset; hits come in the order of the text. */
    private static @Nullable Hit at(List<Hit> hits, int start) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() <= start) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : hits.get(low - 1);
    }
}
