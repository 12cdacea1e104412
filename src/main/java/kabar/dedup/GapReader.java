package kabar.dedup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kabar.changes.Edit;
import kabar.changes.Finding;
import kabar.changes.WordingRules;
import kabar.dedup.wording.Acronym;
import kabar.dedup.wording.Alignment.Gap;
import kabar.dedup.wording.FrequentWords;
import kabar.dedup.wording.Typo;
import kabar.dedup.wording.ValueAgreement;
import kabar.dedup.wording.Wording;
import kabar.dedup.wording.Words;
import kabar.facts.Fact;
import kabar.facts.FactReader;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says of one place where two texts differ whether it changes a fact: values against values first, then days against the days that
 * they are, and the words that are left by the {@link WordingRules} of the language.
 */
final class GapReader {
    private static final int CONTEXT = 6;

    /** A name with an acronym of its own has at most so many words. */
    private static final int LONG_NAME = 10;

    /** A zone is named in so many words. */
    private static final int ZONE_WORDS = 3;

    /** What one text has in the gap, sorted by what can be compared. */
    private static final class Side {
        final List<String> values = new ArrayList<>();
        final List<String> days = new ArrayList<>();
        final List<String> units = new ArrayList<>();
        final List<String> words = new ArrayList<>();
        final Instant publishedAt;

        Side(Instant publishedAt) {
            this.publishedAt = publishedAt;
        }

        boolean states() {
            return !values.isEmpty() || !days.isEmpty();
        }
    }

    private final SpelledText before;
    private final SpelledText after;
    private final Fingerprint earlier;
    private final Fingerprint later;
    private final WordingRules rules;
    private final FactReader facts;

    GapReader(SpelledText before, SpelledText after, Fingerprint earlier, Fingerprint later) {
        this.before = before;
        this.after = after;
        this.earlier = earlier;
        this.later = later;
        rules = WordingRules.of(later.language());
        facts = FactReader.of(later.language());
    }

    Finding.Kind read(Gap gap) {
        Side one = side(before, gap.from(), gap.to(), earlier.publishedAt());
        Side other = side(after, gap.otherFrom(), gap.otherTo(), later.publishedAt());
        dropAgreed(one.values, other.values);
        dropAgreed(one.days, other.days);
        dropAgreed(one.days, other.values);
        dropAgreed(one.values, other.days);
        dropAgreed(one.units, other.units);
        if (isOtherClock(gap, one, other)) return Finding.Kind.HARMLESS;
        if (one.states() && other.states()) return Finding.Kind.CHANGED;
        if (!one.units.isEmpty() && !other.units.isEmpty()) return Finding.Kind.CHANGED;
        boolean open = isNew(one.values, later.wording())
                || isNew(other.values, earlier.wording())
                || !one.units.isEmpty()
                || !other.units.isEmpty();
        return rest(gap, one, other, open ? Finding.Kind.UNPROVEN : Finding.Kind.HARMLESS);
    }

    /** Numbers and dates of the one that are nowhere in the other, for people; null unless each has some. */
    @Nullable
    String otherValues() {
        List<String> one = fresh(before.values(), after.values(), later.wording());
        List<String> other = fresh(after.values(), before.values(), earlier.wording());
        if (one.isEmpty() || other.isEmpty()) return null;
        return String.join(", ", one) + " → " + String.join(", ", other);
    }

    private static List<String> fresh(List<String> values, List<String> headline, Wording text) {
        return values.stream()
                .filter(value -> headline.stream().noneMatch(known -> ValueAgreement.holds(known, value)))
                .filter(value -> text.values().stream().noneMatch(known -> ValueAgreement.holds(known, value)))
                .toList();
    }

    /** The graver of what values said and of what the words say. */
    private Finding.Kind rest(Gap gap, Side one, Side other, Finding.Kind ofValues) {
        dropKnownNames(one, other, later.wording());
        dropKnownNames(other, one, earlier.wording());
        if (other.words.isEmpty() && repeats(one, before, gap.from(), gap.to())) one.words.clear();
        if (one.words.isEmpty() && repeats(other, after, gap.otherFrom(), gap.otherTo())) other.words.clear();
        if (one.words.isEmpty() && other.words.isEmpty()) return ofValues;
        Finding.Kind ofWords = rules.compare(new Edit(
                        one.words,
                        other.words,
                        before.texts(gap.from() - CONTEXT, gap.from()),
                        before.texts(gap.to(), gap.to() + CONTEXT)))
                .kind();
        if (ofWords == Finding.Kind.UNPROVEN && isTypo(one.words, other.words)) ofWords = Finding.Kind.HARMLESS;
        return ofWords.compareTo(ofValues) > 0 ? ofWords : ofValues;
    }

    private boolean isTypo(List<String> words, List<String> others) {
        String language = later.language();
        return words.size() == 1
                && others.size() == 1
                && !isName(words.get(0))
                && Typo.isBetween(words.get(0), others.get(0), FrequentWords.of(language), language);
    }

    private Side side(SpelledText text, int from, int to, long publishedAt) {
        Side side = new Side(Instant.ofEpochMilli(publishedAt));
        List<String> run = text.texts(from, to);
        for (int i = 0; i < run.size(); i++) {
            if (text.isValue(from + i)) side.values.add(run.get(i));
            else if (run.get(i).startsWith(Words.UNIT)) side.units.add(run.get(i));
            else side.words.add(run.get(i));
        }
        moveDays(side);
        return side;
    }

    /** Days told by weekday or as yesterday become the dates they are; that one text tells none says nothing else. */
    private void moveDays(Side side) {
        if (side.words.isEmpty()) return;
        Tokens tokens = Tokens.of(String.join(" ", side.words));
        if (tokens.size() != side.words.size()) return;
        List<Fact> found = facts.read(tokens, side.publishedAt);
        for (int i = found.size() - 1; i >= 0; i--) {
            Fact fact = found.get(i);
            if (fact.kind() != Fact.Kind.DAY) continue;
            side.words.subList(fact.first(), fact.last() + 1).clear();
            side.days.add(fact.value());
        }
    }

    private static void dropAgreed(List<String> one, List<String> other) {
        one.removeIf(value -> {
            for (int i = 0; i < other.size(); i++) {
                if (ValueAgreement.holds(value, other.get(i))) {
                    other.remove(i);
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether one of them is not said anywhere in the other text, and is not the day of the report or the one before. */
    private boolean isNew(List<String> values, Wording text) {
        for (String value : values)
            if (!isDayOf(value, earlier)
                    && !isDayOf(value, later)
                    && text.values().stream().noneMatch(known -> ValueAgreement.holds(known, value))) return true;
        return false;
    }

    private static boolean isDayOf(String value, Fingerprint article) {
        if (value.length() != 10 || value.charAt(4) != '-') return false;
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(article.publishedAt()), ZoneOffset.UTC);
        return value.equals(day.toString()) || value.equals(day.minusDays(1).toString());
    }

    /** "07:15 local time" beside "07:15 (2315 GMT)": the time that stands before the gap, told by another zone. */
    private boolean isOtherClock(Gap gap, Side one, Side other) {
        List<String> clocks = one.values.isEmpty() ? other.values : one.values;
        boolean alone = clocks.size() == 1 && (one.values.isEmpty() || other.values.isEmpty());
        if (!alone || gap.from() == 0 || one.words.size() + other.words.size() > ZONE_WORDS) return false;
        String clock = clocks.get(0);
        String former = before.text(gap.from() - 1);
        return former != null && isClock(clock) && isClock(former) && minutes(clock) % 60 == minutes(former) % 60;
    }

    private static boolean isClock(String value) {
        return value.startsWith("T") && value.length() == 6;
    }

    private static long minutes(String clock) {
        return Duration.ofHours(Integer.parseInt(clock.substring(1, 3))).toMinutes()
                + Integer.parseInt(clock.substring(4, 6));
    }

    /** Whether what one text has more is the short form of the name before it, or the long form of the short one behind it. */
    private static boolean repeats(Side side, SpelledText text, int from, int to) {
        if (side.words.isEmpty() || side.states()) return false;
        if (side.words.size() == 1) return Acronym.isOf(side.words.get(0), text.texts(from - LONG_NAME, from));
        List<String> behind = text.texts(to, to + 1);
        return !behind.isEmpty() && Acronym.isOf(behind.get(0), side.words);
    }

    /** A name more or less changes nothing where the other text has it elsewhere and puts no other in its place. */
    private static void dropKnownNames(Side one, Side other, Wording text) {
        if (other.words.stream().anyMatch(GapReader::isName)) return;
        one.words.removeIf(word -> isName(word) && text.names().contains(word));
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
