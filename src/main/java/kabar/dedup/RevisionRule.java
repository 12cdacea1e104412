package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.Change.Weight;
import kabar.dedup.FactCheck.Result;
import kabar.dedup.wording.CommonOrder;
import kabar.dedup.wording.EditDistance;
import kabar.dedup.wording.Overlap;
import kabar.dedup.wording.Wording;

/**
 * What a new version changed, and whether its readers must be told: other facts, or a noticeable part of new text. A version in much
 * the same words is looked at place by place ({@link FactCheck}); of one that was reworded throughout, numbers and names are compared.
 */
final class RevisionRule {
    /** Share of new words from which a new version is worth a record. */
    private static final double NEW_TEXT = 0.05;

    /** Fewer new words are a turn of phrase, however short the text. */
    private static final int NEW_WORDS = 5;

    /** A name of so many letters that differs by one edit from a known one is that name respelled; Iran is not Iraq. */
    private static final int RESPELLED_LETTERS = 6;

    private RevisionRule() {}

    /** Compares a version with the one before. */
    static Change compare(Fingerprint before, Fingerprint after) {
        Wording old = before.wording();
        Wording text = after.wording();
        FactCheck check = FactCheck.ofVersion(before, after);
        boolean reworded = check.result() == Result.REWORDED;
        int common = new CommonOrder(old.sequence()).with(text.sequence());
        int length = text.sequence().length;
        int fresh = reworded ? length - common : check.fresh();
        List<String> facts = new ArrayList<>();
        if (reworded) addValues(facts, old, text);
        if (check.result() == Result.CHANGED) facts.addAll(check.differs());
        addCountries(facts, Overlap.of(before.countries(), after.countries()));
        boolean grown = fresh >= NEW_WORDS && fresh >= NEW_TEXT * length;
        if (reworded || grown) addNames(facts, old, text, before.language());
        if (grown) facts.add(String.format(ROOT, "text: %+d %%", percent(old.words(), text.words())));
        boolean marked = after.marker() != Marker.NONE && after.marker() != before.marker();
        if (marked) facts.add("marker: " + after.marker().name().toLowerCase(ROOT));
        List<String> changes = new ArrayList<>(facts);
        boolean unproven = check.result() == Result.UNPROVEN;
        if (unproven) changes.addAll(check.differs());
        if (before.title() != after.title()) changes.add("headline");
        int others = length - common;
        if (!grown && others > 0) changes.add("wording: " + others + (others == 1 ? " word" : " words"));
        else if (!grown && old.words() > text.words()) changes.add("text: −" + (old.words() - text.words()) + " words");
        return new Change(weight(changes, facts, unproven), length == 0 ? 1 : (double) common / length, changes);
    }

    private static Weight weight(List<String> changes, List<String> facts, boolean unproven) {
        if (!facts.isEmpty()) return Weight.MAJOR;
        if (unproven) return Weight.UNPROVEN;
        return changes.isEmpty() ? Weight.NONE : Weight.MINOR;
    }

    private static int percent(int before, int after) {
        return (int) Math.round(100.0 * (after - before) / Math.max(1, before));
    }

    private static void addValues(List<String> facts, Wording old, Wording text) {
        var values = Overlap.ofValues(old.values(), text.values());
        if (!values.isEqual()) facts.add("numbers: " + values.difference());
    }

    private static void addNames(List<String> facts, Wording old, Wording text, String language) {
        List<String> fresh = new ArrayList<>();
        for (String name : Overlap.of(old.names(), text.names()).onlySecond())
            if (!old.has(name, language) && old.names().stream().noneMatch(known -> isRespelling(known, name)))
                fresh.add(name);
        if (!fresh.isEmpty()) facts.add("names: + " + String.join(", ", fresh.subList(0, Math.min(4, fresh.size()))));
    }

    private static void addCountries(List<String> facts, Overlap countries) {
        List<String> signs = new ArrayList<>();
        for (String code : countries.onlySecond()) signs.add("+ " + code);
        for (String code : countries.onlyFirst()) signs.add("− " + code);
        if (!signs.isEmpty()) facts.add("countries: " + String.join(", ", signs));
    }

    private static boolean isRespelling(String one, String other) {
        return Math.min(one.length(), other.length()) >= RESPELLED_LETTERS
                && one.charAt(0) == other.charAt(0)
                && EditDistance.between(one, other) <= 1;
    }
}
