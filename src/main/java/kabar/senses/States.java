package kabar.senses;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * States of federations and what news cuts their names down to, as they stand behind a town and a comma. A name that ends with a point in
 * the table is cut down and has that point in the text too; one of two capitals is written so.
 */
final class States {
    private static final int CODE_LENGTH = 2;
    private static final char LATIN_END = 0x250;

    private final Phrases names = new Phrases(false);
    private final List<String> federations = new ArrayList<>();
    private final List<Boolean> cutDown = new ArrayList<>();

    private States() {}

    /** Reads {@code country states}, parted by a tab, the states by {@code |}. */
    static States load() {
        var states = new States();
        for (String line : Resource.lines("kabar/senses/states.tsv")) {
            int tab = line.indexOf('\t');
            for (String state : line.substring(tab + 1).split("\\|", -1)) {
                states.names.add(state, false, states.federations.size());
                states.federations.add(line.substring(0, tab));
                states.cutDown.add(state.endsWith("."));
            }
        }
        return states;
    }

    /** The federation that has a state of this name, if it is one word and not cut down. */
    @Nullable
    String named(Sighting sighting) {
        int state = sighting.oneWord() ? names.at(sighting.passage, sighting.from) : -1;
        return state < 0 || cutDown.get(state) ? null : federations.get(state);
    }

    /** The federation whose state is named from the token at {@code at} on. */
    @Nullable
    String behind(NamedText passage, int at) {
        int state = names.at(passage, at);
        if (state < 0) return null;
        Tokens tokens = passage.tokens;
        int end = tokens.ends()[at];
        boolean point = end < tokens.text().length() && tokens.text().charAt(end) == '.';
        boolean code = end - tokens.starts()[at] == CODE_LENGTH
                && Character.isUpperCase(tokens.text().charAt(end - 1));
        // Of a name in Latin letters the capital shows that it is one: "Paris, la" is not in Louisiana.
        if (passage.first(at) < LATIN_END && !passage.capital(at)) return null;
        boolean one = tokens.ends()[at] - tokens.starts()[at] == 1;
        if (cutDown.get(state) && !point && !one) return null;
        if (end - tokens.starts()[at] == CODE_LENGTH && !point && !code) return null;
        return federations.get(state);
    }
}
