package kabar.senses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.geo.Entry;
import kabar.text.Folding;
import kabar.text.LongTable;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Towns that have the name of a better known place elsewhere.
 *
 * <p>A town with a qualifier ("Moscow, Idaho", "Tripoli, northern Lebanon", "Birmingham, Ala.", "Naples in Florida") lies where that says,
 * throughout the article. A town of the world's list lies in the country that the article names, if one of its namesakes does.
 * {@code namesakes.tsv} says in which countries there are towns of a name.
 */
final class Towns {
    private static final int WORDS_BETWEEN_MOST = 3;
    private static final String PARTING = ",(，（、،";

    /** Places in {@link #countries} by the hash of a name. */
    private final LongTable namesakes = new LongTable(1024);

    private final List<List<String>> countries = new ArrayList<>();
    private final States states = States.load();
    private final Set<String> qualifiers = new HashSet<>();

    private Towns() {}

    static Towns load() {
        var towns = new Towns();
        for (String line : Resource.lines("kabar/senses/namesakes.tsv")) {
            int tab = line.indexOf('\t');
            towns.namesakes.put(Folding.hash(line, 0, tab), towns.countries.size());
            towns.countries.add(List.of(line.substring(tab + 1).split(",", -1)));
        }
        for (String line : Resource.lines("kabar/senses/qualifiers.txt"))
            for (String word : line.split(" ", -1)) towns.qualifiers.add(Folding.fold(word));
        return towns;
    }

    /** Moves towns to where their article says they lie. */
    void look(List<NamedText> article) {
        Map<Long, String> moved = new HashMap<>();
        for (NamedText passage : article) {
            for (int i = 0; i < passage.sightings.size(); i++) {
                Sighting town = passage.sightings.get(i);
                if (town.sense != NameSense.KNOWN || !town.geographic() || town.kind() == Entry.Kind.DEMONYM) continue;
                String country = qualified(town, i);
                if (country == null || country.equals(town.code)) continue;
                town.lieIn(country);
                moved.putIfAbsent(town.surface, country);
                if (i + 1 < passage.sightings.size()) follow(passage.sightings.get(i + 1), town);
            }
        }
        if (!moved.isEmpty()) spread(article, moved);
        named(article);
    }

    /** The state behind a town goes with it: Georgia in "Athens, Georgia". */
    private void follow(Sighting state, Sighting town) {
        if (state.from == town.to && state.sense == NameSense.KNOWN && town.code.equals(states.named(state)))
            state.lieIn(town.code);
    }

    /** A name that is moved once is moved everywhere, unless the article speaks of the better known country too. */
    private static void spread(List<NamedText> article, Map<Long, String> moved) {
        var witnesses = new Witnesses(article);
        for (NamedText passage : article) {
            for (Sighting town : passage.sightings) {
                String country = moved.get(town.surface);
                if (country != null && town.sense == NameSense.KNOWN && !witnesses.besides(town, town.code))
                    town.lieIn(country);
            }
        }
    }

    /**
     * Moves towns of the world's list to the first country among those of their namesakes that the article names, and a state that has the
     * name of a country to its federation where the article names places in that.
     */
    private void named(List<NamedText> article) {
        Witnesses witnesses = null;
        for (NamedText passage : article) {
            for (Sighting town : passage.sightings) {
                if (town.sense != NameSense.KNOWN
                        || (town.kind() != Entry.Kind.CITY && town.kind() != Entry.Kind.COUNTRY)) continue;
                List<String> others = others(town);
                if (others.isEmpty()) continue;
                if (witnesses == null) witnesses = new Witnesses(article);
                if (witnesses.besides(town, town.code)) continue;
                for (String country : others) {
                    boolean spoken = town.kind() == Entry.Kind.CITY
                            ? witnesses.speakFor(country)
                            : witnesses.speakOfPlacesIn(country);
                    if (country.equals(town.code) || !spoken) continue;
                    town.lieIn(country);
                    break;
                }
            }
        }
    }

    /** The countries in which a town of this name lies, or the federation of which a state has the name of a country. */
    private List<String> others(Sighting town) {
        if (town.kind() == Entry.Kind.COUNTRY) {
            String federation = states.named(town);
            return federation == null ? List.of() : List.of(federation);
        }
        int known = namesakes.get(town.name());
        return known == LongTable.ABSENT ? List.of() : countries.get(known);
    }

    /** Where the words behind a name say that it lies. */
    private @Nullable String qualified(Sighting town, int index) {
        NamedText passage = town.passage;
        Tokens tokens = passage.tokens;
        int at = town.to;
        if (!passage.goesOn(at)) return null;
        boolean parted = PARTING.indexOf(firstSign(tokens.text(), town.hit.end())) >= 0;
        if (parted) {
            String federation = states.behind(passage, at);
            if (federation != null) return federation;
        }
        if (town.kind() == Entry.Kind.COUNTRY || index + 1 >= passage.sightings.size()) return null;
        Sighting within = passage.sightings.get(index + 1);
        boolean country = within.kind() == Entry.Kind.COUNTRY;
        if (within.from - at > WORDS_BETWEEN_MOST || (!country && within.kind() != Entry.Kind.PLACE)) return null;
        boolean qualifier = false;
        for (int i = at; i <= within.from; i++) {
            if (!passage.goesOn(i)) return null;
            boolean now = i < within.from && qualifiers.contains(tokens.folded(i));
            if (parted && !now && i < within.from) return null;
            qualifier |= now;
        }
        boolean said = qualifier || (parted && (!country || ends(tokens.text(), within.hit.end())));
        return said && hasTown(town.name(), within.code) ? within.code : null;
    }

    /** The first sign behind an offset that is no space. */
    private static char firstSign(String text, int from) {
        for (int i = from; i < text.length(); i++) if (text.charAt(i) != ' ') return text.charAt(i);
        return ' ';
    }

    /** Whether no word goes on with what ends here: "in Tripoli, Lebanon, on Monday" and not "in Paris, US officials". */
    private static boolean ends(String text, int offset) {
        return offset >= text.length() || ",.;:)\n，。）".indexOf(text.charAt(offset)) >= 0;
    }

    private boolean hasTown(long name, String country) {
        int known = namesakes.get(name);
        return known != LongTable.ABSENT && countries.get(known).contains(country);
    }
}
