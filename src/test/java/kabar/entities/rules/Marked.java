package kabar.entities.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;

/**
 * A text for one rule alone: <code>{PLACE ID Garut}</code> is a known name, {PLACE ID Garut=Kota Garut} one filed under another, {@code <PER Budi Zubrin>} is what the tagger says, which
 * sees nothing else. So a test shows what the rule does and not what another would make good.
 */
final class Marked {
    private static final Readers READERS = new Readers();
    private static final Pattern MARK =
            Pattern.compile("\\{(\\w+) (\\w+) ([^}=]+)(?:=([^}]+))?\\}|<(PER|ORG|LOC) ([^>]+)>");

    private Marked() {}

    /** What a rule finds: type, name, office and country, in the order of the text. */
    static String found(String language, String marked, boolean headline, Consumer<Scan> rule) {
        Scan scan = scan(language, marked, headline);
        rule.accept(scan);
        var told = new ArrayList<String>();
        for (Found name : scan.found()) told.add(told(scan.text(), name));
        return String.join("; ", told);
    }

    private static String told(Reading text, Found name) {
        String type = name.alias() ? "abbreviation" : name.type().name().toLowerCase(Locale.ROOT);
        String written = text.text(name.first(), name.end()).substring(name.cut());
        String role = name.role() == null ? "" : " as " + name.role();
        return type + " " + written + role + (name.country() == null ? "" : " of " + name.country());
    }

    static Scan scan(String language, String marked, boolean headline) {
        var text = new StringBuilder();
        var hits = new ArrayList<Hit>();
        var labelled = new ArrayList<int[]>();
        Matcher marks = MARK.matcher(marked);
        int from = 0;
        while (marks.find()) {
            text.append(marked, from, marks.start());
            int start = text.length();
            if (marks.group(1) != null) {
                text.append(marks.group(3));
                String filed = marks.group(4) == null ? marks.group(3) : marks.group(4);
                hits.add(new Hit(
                        new Entry(Entry.Kind.valueOf(marks.group(1)), marks.group(2), filed), start, text.length()));
            } else {
                text.append(marks.group(6));
                labelled.add(new int[] {
                    start, text.length(), Label.valueOf("B_" + marks.group(5)).number()
                });
            }
            from = marks.end();
        }
        text.append(marked.substring(from));
        Reading reading = READERS.read(Tokens.of(text.toString()), List.copyOf(hits), language);
        byte[] labels = new byte[reading.size()];
        for (int[] stretch : labelled)
            for (int i = 0; i < labels.length; i++)
                if (reading.start(i) >= stretch[0] && reading.end(i) <= stretch[1])
                    labels[i] = (byte) (reading.start(i) == stretch[0] ? stretch[2] : stretch[2] + 1);
        return new Scan(reading, labels, headline);
    }
}
