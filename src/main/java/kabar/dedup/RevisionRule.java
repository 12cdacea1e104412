package kabar.dedup;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import kabar.dedup.Change.Weight;

/** What a new version changed, and whether its readers must be told: other facts, or a noticeable part of new text. */
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
        List<String> facts = new ArrayList<>();
        var numbers = Overlap.ofNumbers(old.numbers(), text.numbers());
        if (!numbers.isEqual()) facts.add("numbers: " + numbers.difference());
        addNames(facts, Overlap.of(old.names(), text.names()), old);
        addCountries(facts, Overlap.of(before.countries(), after.countries()));
        int common = new CommonOrder(old.sequence()).with(text.sequence());
        int length = text.sequence().length;
        int fresh = length - common;
        boolean grown = fresh >= NEW_WORDS && fresh >= NEW_TEXT * length;
        if (grown) facts.add(String.format(ROOT, "text: %+d %%", percent(old.words(), text.words())));
        boolean marked = after.marker() != Marker.NONE && after.marker() != before.marker();
        if (marked) facts.add("marker: " + after.marker().name().toLowerCase(ROOT));
        List<String> changes = new ArrayList<>(facts);
        if (before.title() != after.title()) changes.add("headline");
        if (!grown && fresh > 0) changes.add("wording: " + fresh + (fresh == 1 ? " word" : " words"));
        else if (!grown && old.words() > text.words()) changes.add("text: −" + (old.words() - text.words()) + " words");
        Weight weight = changes.isEmpty() ? Weight.NONE : facts.isEmpty() ? Weight.MINOR : Weight.MAJOR;
        return new Change(weight, length == 0 ? 1 : (double) common / length, changes);
    }

    private static int percent(int before, int after) {
        return (int) Math.round(100.0 * (after - before) / Math.max(1, before));
    }

    private static void addNames(List<String> facts, Overlap names, Wording old) {
        List<String> fresh = new ArrayList<>();
        for (String name : names.onlySecond())
            if (!old.has(name) && old.names().stream().noneMatch(known -> isRespelling(known, name))) fresh.add(name);
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
