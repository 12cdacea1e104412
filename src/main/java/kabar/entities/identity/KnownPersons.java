package kabar.entities.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.entities.identity.LatinParts.Candidate;
import kabar.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Public persons by two parts of their names: rows of {@code persons.tsv}, a last part with the first parts that stand before it, each with
 * its Wikidata id and countries where they are known.
 */
final class KnownPersons {
    private static final String FILE = "kabar/entities/identity/persons.tsv";
    /** The most that both parts of a name may be apart from those of a known person, summed. */
    private static final double NEAR = 0.18;

    /** What a person of one list alone has to be nearer than one whom many languages know. */
    private static final double LESS_KNOWN = 0.04;

    /** The same of one whose family name stands at the other end. */
    private static final double TURNED = 0.03;

    private final LatinParts parts = new LatinParts();
    private final List<Person> persons = new ArrayList<>();
    /** Pairs of parts that stand together in a name, both ways round, by the first; and the persons who have them. */
    private final int[] ones;

    private final int[] others;
    private final int[] who;
    /** Pairs that stand the other way round in the name of the table. */
    private final BitSet turned;

    private record Row(int one, int other, int person, boolean turned) {}

    /**
     * A public person.
     *
     * @param name as in the table
     * @param known in many languages
     * @param eastern whether the name is a Chinese or Korean one
     * @param wikidata id, empty where it is not known
     * @param countries ISO 3166-1 alpha-2 codes, one after another
     */
    record Person(String name, boolean known, boolean eastern, String wikidata, String countries) {}

    KnownPersons() {
        var rows = new ArrayList<Row>();
        for (String line : Resource.lines(FILE)) {
            int tab = line.indexOf('\t');
            for (String first : line.substring(tab + 1).split("\\|", -1)) add(line.substring(0, tab), first, rows);
        }
        parts.sort();
        rows.sort(Comparator.comparingInt(Row::one).thenComparingInt(Row::other).thenComparingInt(Row::person));
        ones = rows.stream().mapToInt(Row::one).toArray();
        others = rows.stream().mapToInt(Row::other).toArray();
        who = rows.stream().mapToInt(Row::person).toArray();
        turned = new BitSet(who.length);
        for (int i = 0; i < who.length; i++) turned.set(i, rows.get(i).turned);
    }

    private void add(String last, String first, List<Row> rows) {
        boolean known = first.endsWith("*");
        String[] cells = (known ? first.substring(0, first.length() - 1) : first).split("[= ]Q", 2);
        String[] more = cells.length == 1 ? new String[] {""} : ("Q" + cells[1]).split(" ", 2);
        String name = cells[0] + " " + last;
        List<Split> splits = NameReader.splits(name, "en");
        boolean eastern = !splits.isEmpty() && splits.get(0).head().written() == NamePart.Written.EASTERN;
        int number = persons.size();
        persons.add(new Person(name, known, eastern, more[0], more.length > 1 ? more[1] : ""));
        Set<Row> own = new LinkedHashSet<>();
        for (Split split : splits) {
            int head = parts.add(split.head().attested()[0], eastern);
            int tail = parts.add(split.tail().attested()[0], eastern);
            own.add(new Row(head, tail, number, false));
            own.add(new Row(tail, head, number, true));
        }
        rows.addAll(own);
    }

    /** The parts of all names. */
    LatinParts parts() {
        return parts;
    }

    /** The known person whose name is most like the one cut so; null where none is near. */
    @Nullable
    Person find(List<Split> splits) {
        double least = NEAR;
        Person best = null;
        for (Split split : splits) {
            boolean eastern = split.head().written() == NamePart.Written.EASTERN;
            Map<Integer, Double> tails = new HashMap<>();
            for (Candidate tail : parts.find(split.tail())) tails.putIfAbsent(tail.number(), tail.apart());
            if (tails.isEmpty()) continue;
            for (Candidate head : parts.find(split.head())) {
                if (head.apart() >= least) break;
                int at = first(head.number());
                for (; at < ones.length && ones[at] == head.number(); at++) {
                    Double tail = tails.get(others[at]);
                    if (tail == null) continue;
                    Person person = persons.get(who[at]);
                    if (eastern && (turned.get(at) || !person.eastern)) continue;
                    double sum = head.apart() + tail + (person.known ? 0 : LESS_KNOWN) + (turned.get(at) ? TURNED : 0);
                    if (sum >= least) continue;
                    least = sum;
                    best = person;
                }
            }
        }
        return best;
    }

    private int first(int part) {
        int at = Arrays.binarySearch(ones, part);
        while (at > 0 && ones[at - 1] == part) at--;
        return at < 0 ? ones.length : at;
    }
}
