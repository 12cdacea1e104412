package kabar.entities.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Entity;
import kabar.entities.reading.Part;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Takes inflected names back to their base form ("Путину" and "Путина" to "Путин", "Tuskiem" to "Tusk"), by the endings of the language. The base form
 * is one that stands in the article, or one that is a well-known part of names while the inflected form is none.
 */
final class BaseForms {
    private static final int SHORTEST_STEM = 3;
    private static final String INDECLINABLE = "oeiuyоеиуэюй";

    private final Reading text;
    private final Set<Long> standing = new HashSet<>();
    private final boolean all;

    private BaseForms(Reading title, Reading body) {
        this.text = body;
        all = body.parts(Part.INFLECTS).contains("all");
        collect(title);
        collect(body);
    }

    private void collect(Reading zone) {
        for (int i = 0; i < zone.size(); i++)
            if (zone.cased(i) || zone.shape(i) == Shape.UNCASED) standing.add(zone.hash(i));
    }

    /** The mentions of an article with their words in base form, where it is sure; the same in languages without endings. */
    static List<CandidateMention> of(List<CandidateMention> mentions, Reading title, Reading body) {
        if (body.parts(Part.ENDING).isEmpty() || mentions.isEmpty()) return mentions;
        var forms = new BaseForms(title, body);
        var based = new ArrayList<CandidateMention>(mentions.size());
        for (CandidateMention mention : mentions)
            based.add(mention.type() == Entity.Type.PLACE ? mention : forms.base(mention));
        return based;
    }

    private CandidateMention base(CandidateMention mention) {
        Reading zone = mention.text();
        int first = mention.found().first();
        int end = mention.found().end();
        int last = end - 1;
        if (mention.found().cut() + mention.found().tail() > 0) return mention;
        String ending = form(zone, last);
        if (ending == null) return mention;
        boolean person = mention.type() == Entity.Type.PERSON;
        if (!all || !person || last == first) return mention.based(List.of(last), List.of(ending));
        String given = form(zone, first);
        if (given != null) return mention.based(List.of(first, last), List.of(given, ending));
        boolean vowel =
                INDECLINABLE.indexOf(Character.toLowerCase(zone.written().charAt(zone.end(first) - 1))) >= 0;
        if (vowel && zone.namePart(first)) return mention.based(List.of(last), List.of(ending));
        // The case of the first word is not known: the same person, named as written.
        return zone.namePart(first)
                ? mention
                : mention.based(List.of(last), List.of(ending)).named(mention.written());
    }

    /** The base form of a word; null when it is one, or when it is not sure. */
    private @Nullable String form(Reading zone, int i) {
        String word = zone.word(i);
        String usual = null;
        for (String ending : text.parts(Part.ENDING)) {
            int colon = ending.indexOf(':');
            int stem = word.length() - colon;
            if (stem < SHORTEST_STEM || !word.regionMatches(stem, ending, 0, colon)) continue;
            String base = word.substring(0, stem) + ending.substring(colon + 1);
            long hash = Folding.hash(base, 0, base.length());
            if (standing.contains(hash)) return base;
            if (usual == null && text.usualName(hash)) usual = base;
        }
        return usual != null && !text.usualName(zone.hash(i)) && !zone.namePart(i) ? usual : null;
    }
}
