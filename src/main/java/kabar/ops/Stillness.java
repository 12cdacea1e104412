package kabar.ops;

import java.util.HashMap;
import java.util.Map;

/** How long each of some things has been as it is. Not thread-safe. */
final class Stillness {
    private final Map<Object, Since> known = new HashMap<>();

    private record Since(Object value, long at) {}

    /** For how many ms the thing has had this value by {@code now}, epoch ms. */
    long of(Object thing, Object value, long now) {
        Since before = known.get(thing);
        if (before != null && before.value.equals(value)) return now - before.at;
        known.put(thing, new Since(value, now));
        return 0;
    }

    /** Whatever was seen counts from now on only. */
    void forget() {
        known.clear();
    }
}
