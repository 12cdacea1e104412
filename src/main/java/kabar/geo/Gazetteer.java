package kabar.geo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabar.text.LongTable;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Known names, found in a text by longest match on word borders. Thread-safe; cost linear in the text.
 *
 * <p>A name is a run of words, each by its folded letters or by a stem with one of its language's endings. At each word of
 * the text the walk follows all its readings as long as they begin a name, and the longest name whose {@link Form.Writing}
 * agrees with the letters wins; the walk goes on behind it.
 */
public final class Gazetteer {
    private final Names names;

    private Gazetteer(Names names) {
        this.names = names;
    }

    /** Reads the names from the class path. Takes a few tenths of a second: do it once. */
    public static Gazetteer load() {
        return load(ExtraNames.NONE);
    }

    /** The same with some more names, which come before those of the class path. */
    public static Gazetteer load(ExtraNames extra) {
        return new Gazetteer(Names.read(extra));
    }

    /** Digest of the names, for the provenance of a record. */
    public String version() {
        return names.version();
    }

    /** How many spellings are known. */
    public int size() {
        return names.phrases().size();
    }

    BusinessSigns business() {
        return names.business();
    }

    /** The known names of a text of any language in order, never overlapping. */
    public List<Hit> find(Tokens tokens) {
        return find(tokens, "und");
    }

    /**
     * The known names of a text in order, never overlapping.
     *
     * @param language of the text, ISO 639: some spellings are names in one language only ("AS", "chino", "Island")
     */
    public List<Hit> find(Tokens tokens, String language) {
        return find(tokens, language, Set.of());
    }

    /**
     * The known names of a title, in which capitals may tell nothing: a country's name that is also a surname is taken for the
     * country if the text below the title speaks of it.
     *
     * @param body the known names of the text
     */
    public List<Hit> findInTitle(Tokens title, String language, List<Hit> body) {
        var spoken = new HashSet<String>();
        for (Hit hit : body) {
            if (hit.entry().kind() == Entry.Kind.COUNTRY || hit.entry().kind() == Entry.Kind.DEMONYM)
                spoken.add(hit.entry().code());
        }
        return find(title, language, spoken);
    }

    /**
     * Known names as they were understood at a time: those of a state that existed then stand for the state of today that it went over to,
     * those of other former states for none.
     *
     * @param published time of the text as its source tells it, or null, and then no former state is spoken of as one of its day
     */
    public List<Hit> asOf(@Nullable Instant published, List<Hit> hits) {
        if (hits.stream().noneMatch(hit -> hit.entry().kind() == Entry.Kind.FORMER)) return hits;
        return hits.stream().map(hit -> asOf(published, hit)).toList();
    }

    private Hit asOf(@Nullable Instant published, Hit hit) {
        Entry entry = hit.entry();
        FormerState state = entry.kind() == Entry.Kind.FORMER ? names.formerState(entry.code()) : null;
        if (state == null || !state.existed(published)) return hit;
        return new Hit(new Entry(Entry.Kind.COUNTRY, state.today(), entry.name()), hit.start(), hit.end());
    }

    private List<Hit> find(Tokens tokens, String language, Set<String> spoken) {
        if (tokens.size() == 0) return List.of();
        var walk = new Walk(tokens, names.languages().number(language), spoken);
        SignRuns runs = names.signRuns(language);
        var hits = new ArrayList<Hit>();
        int at = 0;
        while (at < tokens.size()) {
            Form form = walk.longestAt(at);
            SignRuns.Run run = runs == null ? null : runs.at(tokens.text(), tokens.starts()[at]);
            if (run != null
                    && (form == null
                            || tokens.ends()[walk.bestEnd - 1] - tokens.starts()[at]
                                    <= run.countries().size())) {
                at = read(run, tokens, at, hits);
            } else if (form == null) {
                at++;
            } else {
                hits.add(new Hit(
                        names.entry(form), tokens.starts()[at] + walk.bestCut, tokens.ends()[walk.bestEnd - 1]));
                at = walk.bestEnd;
            }
        }
        return hits;
    }

    /** Adds a hit for each sign of a run; the answer is the token behind it. */
    private static int read(SignRuns.Run run, Tokens tokens, int at, List<Hit> hits) {
        int start = tokens.starts()[at];
        for (Entry country : run.countries()) hits.add(new Hit(country, start, ++start));
        int next = at;
        while (next < tokens.size() && tokens.starts()[next] < start) next++;
        return next;
    }

    /** One walk over one text. */
    private final class Walk {
        private final WordKeys keys;
        private final SpellingRules spelling;
        private final int language;
        private final Set<String> spoken;
        private int bestEnd;
        /** Letters of the first token before the best name, and before the one that is followed. */
        private int bestCut;

        private int cut;
        private @Nullable Form best;

        Walk(Tokens tokens, int language, Set<String> spoken) {
            this.keys = new WordKeys(tokens, names.stems(), names.prefixes(), language, names.latinStems(language));
            this.spelling = new SpellingRules(tokens);
            this.language = language;
            this.spoken = spoken;
        }

        @Nullable
        Form longestAt(int start) {
            best = null;
            bestEnd = start;
            bestCut = 0;
            if (mayBegin(start)) follow(start, start, PhraseTable.EMPTY);
            return best;
        }

        private boolean mayBegin(int start) {
            if (hasOthers(start)) return true;
            long word = keys.whole[start];
            int next = start + 1;
            boolean plainNext = next < keys.whole.length && !hasOthers(next);
            return plainNext
                    ? names.phrases().mayBegin(word, keys.whole[next])
                    : names.phrases().mayBegin(word);
        }

        private boolean hasOthers(int at) {
            return keys.from[at] != keys.from[at + 1];
        }

        private void follow(int start, int at, long phrase) {
            if (at == start) cut = 0;
            read(start, at, PhraseTable.extend(phrase, keys.whole[at]));
            for (int i = keys.from[at]; i < keys.from[at + 1]; i++) {
                if (at == start) cut = keys.cuts[i];
                read(start, at, PhraseTable.extend(phrase, keys.others[i]));
            }
        }

        private void read(int start, int at, long phrase) {
            int value = names.phrases().find(phrase);
            if (value == LongTable.ABSENT) return;
            if (at + 1 > bestEnd) {
                for (Form form = names.phrases().form(value); form != null; form = form.next()) {
                    if (!form.languages().has(language)) continue;
                    if (!spelling.allows(form, spoken(form), start, cut, at + 1)) continue;
                    best = form;
                    bestEnd = at + 1;
                    bestCut = cut;
                    break;
                }
            }
            if (at + 1 < keys.whole.length && spelling.joined(at, !countryEndsAt(at + 1)))
                follow(start, at + 1, phrase);
        }

        private boolean spoken(Form form) {
            return !spoken.isEmpty() && spoken.contains(names.entry(form).code());
        }

        private boolean countryEndsAt(int end) {
            return best != null && bestEnd == end && names.entry(best).kind() == Entry.Kind.COUNTRY;
        }
    }
}
