package kabar.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kabar.article.Entity;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.geo.Subject;
import kabar.text.Tokens;

/** An article for the tests: a few countries and towns are known names, further ones are added by hand. */
public final class Report {
    private static final EntityFinder FINDER = new EntityFinder();

    private final List<Entry> known = new ArrayList<>();
    private String language = "id";
    private String title = "";
    private String body = "";

    public Report() {
        country("KZ", "Kazakhstan", "Kazakh");
        country("CN", "China", "Chinese", "Tiongkok");
        country("RU", "Rusia", "Russia", "Russian", "России");
        country("FR", "Prancis", "France", "French", "Frankreich");
        country("ID", "Indonesia");
        country("IR", "Iran");
        knows(Entry.Kind.PLACE, "ID", "Jawa Barat")
                .knows(Entry.Kind.PLACE, "ID", "Riau")
                .knows(Entry.Kind.PLACE, "KZ", "Almaty");
        knows(Entry.Kind.PLACE, "ID", "Garut")
                .knows(Entry.Kind.CAPITAL, "ID", "Jakarta")
                .knows(Entry.Kind.CAPITAL, "RU", "Moskow");
        knows(Entry.Kind.REGION, "143", "Asia Tengah").knows(Entry.Kind.AGENCY, "GB", "Reuters");
    }

    public static Report indonesian(String body) {
        return new Report().body(body);
    }

    public static Report in(String language, String body) {
        Report report = new Report().body(body);
        report.language = language;
        return report;
    }

    public Report title(String text) {
        title = text;
        return this;
    }

    public Report body(String text) {
        body = text;
        return this;
    }

    public Report knows(Entry.Kind kind, String code, String name) {
        known.add(new Entry(kind, code, name));
        return this;
    }

    private void country(String code, String... names) {
        for (String name : names) knows(Entry.Kind.COUNTRY, code, name);
    }

    public List<Entity> entities() {
        Tokens titleTokens = Tokens.of(title);
        Tokens bodyTokens = Tokens.of(body);
        return FINDER.find(new Subject(
                language, titleTokens, hits(titleTokens), bodyTokens, hits(bodyTokens), null, null, null, ""));
    }

    public List<String> names(Entity.Type type) {
        return entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    public List<String> persons() {
        return names(Entity.Type.PERSON);
    }

    public List<String> organisations() {
        return names(Entity.Type.ORGANISATION);
    }

    public List<String> places() {
        return names(Entity.Type.PLACE);
    }

    public Entity only(Entity.Type type) {
        List<Entity> found =
                entities().stream().filter(entity -> entity.type() == type).toList();
        if (found.size() != 1) throw new AssertionError("expected one " + type + ", found " + found);
        return Objects.requireNonNull(found.get(0));
    }

    private List<Hit> hits(Tokens tokens) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : known) {
                int start = tokens.starts()[i];
                int end = start + entry.name().length();
                boolean border = java.util.Arrays.binarySearch(tokens.ends(), end) >= 0;
                if (border && tokens.text().startsWith(entry.name(), start)) hits.add(new Hit(entry, start, end));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(hit -> -hit.end()));
        var longest = new ArrayList<Hit>();
        for (Hit hit : hits)
            if (longest.isEmpty()
                    || hit.start() >= longest.get(longest.size() - 1).end()) longest.add(hit);
        return longest;
    }
}
