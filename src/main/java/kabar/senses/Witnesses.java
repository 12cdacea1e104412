package kabar.senses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.geo.Entry;

/** Which countries an article speaks of by names that can mean nothing else: the second proof of a doubtful one. */
final class Witnesses {
    private static final long NONE = 0;

    /** Two different surfaces of the country's names. */
    private static final class Names {
        long first = NONE;
        long second = NONE;
        boolean place;
    }

    private final Map<String, Names> countries = new HashMap<>();

    Witnesses(List<NamedText> passages) {
        for (NamedText passage : passages)
            for (Sighting sighting : passage.sightings)
                if (sighting.sense.speaks() && !sighting.doubtful) add(sighting);
    }

    private void add(Sighting sighting) {
        Names names = countries.computeIfAbsent(sighting.code, code -> new Names());
        if (names.first == NONE) names.first = sighting.surface;
        else if (names.first != sighting.surface) names.second = sighting.surface;
        names.place |= sighting.kind() == Entry.Kind.PLACE || sighting.kind() == Entry.Kind.CITY;
    }

    /** Whether another name speaks for the same country. */
    boolean besides(Sighting sighting, String code) {
        Names names = countries.get(code);
        return names != null && (names.second != NONE || names.first != sighting.surface);
    }

    /** Whether the article names places below the country. */
    boolean speakOfPlacesIn(String code) {
        Names names = countries.get(code);
        return names != null && names.place;
    }

    /** Whether any name that is beyond doubt speaks for a country. */
    boolean speakFor(String code) {
        return countries.containsKey(code);
    }
}
