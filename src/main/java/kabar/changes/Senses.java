package kabar.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tables find in a passage, counted; the longest phrase at a place decides, but a negation counts within longer ones too. */
final class Senses {
    /** Currency words that stand before their amount; signs of currencies are no words. */
    private static final Set<String> CURRENCIES = Set.of("rp", "rs", "rm", "us", "usd", "eur", "idr", "inr");

    private static final Set<String> TITLES_BEHIND = Set.of("ja", "zh", "ko");

    /** Words of a unit between a number and what bounds it behind: 300 million people. */
    private static final int UNIT_WORDS = 2;

    private final WordTables tables;
    private final Passage passage;
    private final List<PhraseMatch> all;
    private final List<PhraseMatch> longest = new ArrayList<>();

    Senses(WordTables tables, Passage passage) {
        this.tables = tables;
        this.passage = passage;
        all = tables.phrases().in(passage);
        addStems();
        for (PhraseMatch found : all) if (all.stream().noneMatch(found::isWithin)) longest.add(found);
    }

    private void addStems() {
        var exact = new HashSet<Integer>();
        for (PhraseMatch found : all) if (found.sense().role() == WordRole.EXCLUSIVE) exact.add(found.start());
        for (PhraseMatch stem : tables.stems().in(passage)) if (!exact.contains(stem.start())) all.add(stem);
    }

    Passage passage() {
        return passage;
    }

    /** Whether a word can be a name: no number, and no phrase of the tables but for opposites. */
    boolean canBeName(int at) {
        return !isNumber(at)
                && longest.stream()
                        .noneMatch(found -> found.start() <= at
                                && at < found.end()
                                && found.sense().role() != WordRole.EXCLUSIVE);
    }

    /** Whether a word can be what is counted. */
    boolean canBeNoun(int at) {
        return !isNumber(at) && !tables.isEmpty(passage.key(at));
    }

    boolean isNumber(int at) {
        return tables.isNumber(passage.key(at));
    }

    /** Whether titles follow the name, as in the languages of East Asia. */
    boolean areTitlesBehind() {
        return TITLES_BEHIND.contains(tables.language());
    }

    /** Whether a phrase has words of the place or stands right beside it. */
    boolean touches(PhraseMatch match) {
        return match.start() <= passage.to() && match.end() >= passage.from();
    }

    /** Every phrase, also those within longer ones. */
    List<PhraseMatch> all() {
        return all;
    }

    /** The longest phrases, those within no other. */
    List<PhraseMatch> longest() {
        return longest;
    }

    /** How many words negate. */
    int negations() {
        Set<Integer> ends = new HashSet<>();
        for (PhraseMatch found : all)
            if (found.sense().role() == WordRole.NOT
                    && all.stream()
                            .noneMatch(other -> other.sense().role() == WordRole.NOT_NEGATING && covers(other, found))
                    && all.stream().noneMatch(other -> other.sense().role() == WordRole.NOT && found.isWithin(other)))
                ends.add(found.end());
        return ends.size();
    }

    private static boolean covers(PhraseMatch mask, PhraseMatch found) {
        return mask.start() <= found.start() && found.end() <= mask.end();
    }

    /** How often each group of a role stands here, by set in order, beside another passage. */
    SortedMap<Integer, Map<Integer, Integer>> counts(WordRole role, Senses others) {
        var counts = new TreeMap<Integer, Map<Integer, Integer>>();
        for (PhraseMatch found : new LinkedHashSet<>(all))
            if (found.sense().role() == role && decides(found, others))
                counts.computeIfAbsent(found.sense().set(), set -> new HashMap<>())
                        .merge(found.sense().group(), 1, Integer::sum);
        return counts;
    }

    /** Whether no longer alternative decides at its place, and no longer phrase that the other passage has in another form. */
    private boolean decides(PhraseMatch found, Senses others) {
        return all.stream()
                .noneMatch(longer -> found.isWithin(longer)
                        && (longer.sense().role() == WordRole.EXCLUSIVE || others.has(longer.sense())));
    }

    private boolean has(Sense sense) {
        return all.stream().anyMatch(found -> found.sense().equals(sense));
    }

    /** The directions of the bounds that stand beside a number, in order. */
    List<Integer> bounds() {
        var directions = new ArrayList<Integer>();
        for (PhraseMatch found : longest)
            if (found.sense().role() == WordRole.BOUND && (isBeforeNumber(found) || isBehindNumber(found)))
                directions.add(found.sense().set());
        Collections.sort(directions);
        return directions;
    }

    /** Whether an approximation stands where it is one: before a number, or behind it in the words that do. */
    boolean isApproximation(PhraseMatch found) {
        return found.sense().group() == 0 ? isBeforeNumber(found) : isBehindNumber(found);
    }

    /** With a currency, an article or another approximation between at most, as in "about Rp 50", "al menos unos 50". */
    private boolean isBeforeNumber(PhraseMatch found) {
        int next = found.end();
        if (next < passage.size() && isBetween(next)) next++;
        return next < passage.size() && tables.isNumber(passage.key(next));
    }

    private boolean isBetween(int at) {
        return CURRENCIES.contains(passage.key(at))
                || all.stream()
                        .anyMatch(found -> found.start() == at
                                && (found.sense().role() == WordRole.EMPTY
                                        || found.sense().role() == WordRole.APPROXIMATION));
    }

    /** With a unit between at most. */
    private boolean isBehindNumber(PhraseMatch found) {
        for (int at = Math.max(0, found.start() - UNIT_WORDS - 1); at < found.start(); at++)
            if (tables.isNumber(passage.key(at))) return true;
        return false;
    }
}
