package kabar.entities.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.entities.identity.NamePart.Way;
import kabar.entities.identity.NamePart.Written;
import kabar.entities.identity.Sounds.Reading;
import kabar.text.Folding;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Public persons by how two parts of their names sound: rows of {@code persons.tsv}, a last part with the first parts that stand before it,
 * each with its Wikidata id and countries where they are known.
 */
final class KnownPersons {
    private static final String FILE = "kabar/entities/identity/persons.tsv";
    private static final List<Reading> READINGS = List.of(Reading.USUAL, Reading.SILENT_R);
    /** The most that both parts of a name may be apart from those of a known person, summed. */
    private static final double NEAR = 0.18;

    /** The same of a name in Latin letters. */
    private static final double NEAR_LATIN = 0.09;

    /** What a person of one list alone has to be nearer than one whom many languages know. */
    private static final double LESS_KNOWN = 0.04;

    /** The same of one whose family name stands at the other end. */
    private static final double TURNED = 0.03;

    /** The most that a single part may be apart. */
    private static final double SURE = 0.07;

    private final List<Person> persons = new ArrayList<>();
    /** Keys of pairs of parts, the same for both orders, in rising order; the rows of the other arrays. */
    private final int[] pairs;

    private final int[] who;
    /** Keys of the first parts. */
    private final int[] keys;

    private final long[] heads;
    private final long[] tails;
    /** By country those who have held office there lately. */
    private final Map<String, List<Holder>> holders = new HashMap<>();

    private record Row(int pair, int person, int key, long head, long tail) {}

    private record Holder(Sounds family, Person person) {}

    /**
     * A public person.
     *
     * @param id in the record
     * @param known in many languages
     * @param eastern whether the name is a Chinese or Korean one
     * @param countries ISO 3166-1 alpha-2 codes, one after another
     */
    record Person(String id, boolean known, boolean eastern, String countries) {
        boolean of(String country) {
            return countries.contains(country);
        }
    }

    KnownPersons() {
        var rows = new ArrayList<Row>();
        for (String line : Resource.lines(FILE)) {
            int tab = line.indexOf('\t');
            for (String first : line.substring(tab + 1).split("\\|", -1)) add(line.substring(0, tab), first, rows);
        }
        rows.sort(Comparator.comparingInt(Row::pair).thenComparingInt(Row::person));
        pairs = rows.stream().mapToInt(Row::pair).toArray();
        who = rows.stream().mapToInt(Row::person).toArray();
        keys = rows.stream().mapToInt(Row::key).toArray();
        heads = rows.stream().mapToLong(Row::head).toArray();
        tails = rows.stream().mapToLong(Row::tail).toArray();
    }

    private void add(String last, String first, List<Row> rows) {
        boolean known = first.endsWith("*");
        String[] cells = (known ? first.substring(0, first.length() - 1) : first).split("=", 2);
        String[] more = cells.length == 1 ? new String[] {""} : cells[1].split(" ", 2);
        String countries = more.length > 1 ? more[1] : "";
        String name = cells[0] + " " + last;
        String id = more[0].isEmpty() ? "kabar:person/" + Folding.fold(name).replace(' ', '-') : "wikidata:" + more[0];
        List<NameSplit> splits = NameReader.splits(name, "en");
        boolean eastern = !splits.isEmpty() && splits.get(0).head().written() == Written.EASTERN;
        var person = new Person(id, known, eastern, countries);
        Set<Row> own = new LinkedHashSet<>();
        for (NameSplit split : splits)
            for (Sounds head : spoken(split.head()))
                for (Sounds tail : spoken(split.tail()))
                    own.add(new Row(pair(head, tail), persons.size(), head.key(), head.code(), tail.code()));
        rows.addAll(own);
        persons.add(person);
        if (!countries.endsWith("+") || splits.isEmpty()) return;
        NamePart family = eastern ? splits.get(0).head() : splits.get(0).tail();
        for (String country : countries.substring(0, countries.length() - 1).split(" ", -1))
            holders.computeIfAbsent(country, each -> new ArrayList<>()).add(new Holder(family.sounds(), person));
    }

    /** All ways to say a Latin part, without r too. */
    private static List<Sounds> spoken(NamePart part) {
        var spoken = new ArrayList<Sounds>();
        if (part.written() == Written.EASTERN) return List.of(part.sounds());
        var ways = new LinkedHashSet<String>(part.said());
        ways.add(part.attested()[0]);
        for (String way : ways)
            for (Reading reading : READINGS) {
                Sounds sounds = Sounds.of(way, reading);
                if (spoken.stream().noneMatch(sounds::same)) spoken.add(sounds);
            }
        return spoken;
    }

    private static int pair(Sounds head, Sounds tail) {
        int sum = (head.key() ^ 0x5bd1e995) * (tail.key() ^ 0x5bd1e995);
        return sum ^ sum >>> 15;
    }

    /**
     * The one person of a country who has been in office there lately with such a family name, or the one of several whom many languages
     * know; null where that is none or more.
     */
    @Nullable
    String holder(NamePart part, String country) {
        var alike = new LinkedHashSet<Person>();
        for (Way way : part.ways())
            for (Holder holder : holders.getOrDefault(country, List.of())) {
                if (!holder.family.sameClasses(way.sounds())) continue;
                double apart = way.less() + SoundLikeness.apart(way.sounds(), way.written(), holder.family.code());
                if (apart <= SURE) alike.add(holder.person);
            }
        if (alike.size() > 1) alike.removeIf(person -> !person.known);
        return alike.size() == 1 ? alike.iterator().next().id : null;
    }

    /**
     * The id of the known person whose name is most like the one cut so; null where none is near.
     *
     * @param country of the person in the text; one whom few languages know is not looked for in another
     */
    @Nullable
    String find(List<NameSplit> splits, @Nullable String country) {
        var search = new Search(country);
        for (NameSplit split : splits) {
            List<Way> ends = split.tail().ways();
            for (Way head : split.head().ways()) for (Way tail : ends) search.look(head, tail);
        }
        return search.best == null ? null : search.best.id;
    }

    private final class Search {
        private final @Nullable String country;
        private double least = NEAR;
        private @Nullable Person best;

        Search(@Nullable String country) {
            this.country = country;
        }

        void look(Way head, Way tail) {
            int pair = pair(head.sounds(), tail.sounds());
            double before = head.less() + tail.less();
            int at = Arrays.binarySearch(pairs, pair);
            while (at > 0 && pairs[at - 1] == pair) at--;
            for (; at >= 0 && at < pairs.length && pairs[at] == pair && before < limit(head, tail); at++) {
                Person person = persons.get(who[at]);
                boolean eastern = head.written() == Written.EASTERN;
                boolean elsewhere =
                        country != null && !person.countries.isEmpty() && !person.known && !person.of(country);
                if (elsewhere || (eastern && !person.eastern)) continue;
                double more = before + (person.known ? 0 : LESS_KNOWN);
                double limit = limit(head, tail);
                if (keys[at] == head.sounds().key())
                    take(person, limit, more + apart(head, heads[at]) + apart(tail, tails[at]));
                if (!eastern && keys[at] == tail.sounds().key())
                    take(person, limit, more + TURNED + apart(head, tails[at]) + apart(tail, heads[at]));
            }
        }

        private double limit(Way head, Way tail) {
            boolean latin = head.written() == Written.LATIN && tail.written() == Written.LATIN;
            return latin ? Math.min(least, NEAR_LATIN) : least;
        }

        private void take(Person person, double limit, double sum) {
            if (sum >= limit) return;
            least = sum;
            best = person;
        }
    }

    private static double apart(Way way, long code) {
        return way.sounds().size() == Sounds.sizeOf(code)
                ? SoundLikeness.apart(way.sounds(), way.written(), code)
                : NEAR;
    }
}
