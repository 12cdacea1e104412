package kabar.entities.rules;

import kabar.entities.reading.Gap;
import kabar.entities.reading.Lexicon;
import kabar.entities.reading.Reading;
import kabar.entities.reading.Shape;
import kabar.entities.reading.Word;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;
import kabar.geo.Hit;

/** Organisations by their first or last word, by known names and abbreviations, and by the noun before them. */
public final class OrganisationRules {
    private static final int LONGEST_SMALL_WORD = 4;

    private final Scan scan;
    private final Reading text;
    private final Lexicon lexicon;

    private OrganisationRules(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.lexicon = scan.text().lexicon();
    }

    /** Adds the organisations of a text. */
    public static void apply(Scan scan) {
        KnownOrganisations.apply(scan);
        var rules = new OrganisationRules(scan);
        int next = 0;
        for (int i : scan.text().noted()) {
            if (i >= next && scan.free(i)) next = rules.at(i);
        }
    }

    private int at(int i) {
        if (text.is(i, Word.ORG_KIND) && text.shape(i) == Shape.LOWER) return afterKind(i);
        if (!text.cased(i) || elided(i)) return i;
        if (BusinessForms.listed(text, i)) return i + 1;
        if (repeated(i)) return i + 2;
        int end = 0;
        if (text.is(i, Word.ORG_HEAD)) end = scan.headline() ? afterHeadInHeadline(i) : afterHead(i);
        if (namedByGazetteer(i)) end = Math.max(end, text.afterHit(i));
        if (text.is(i, Word.PHRASE))
            end = Math.max(end, i + lexicon.organisations().longest(text.hashes(), i));
        if (end <= i + 1 && text.is(i, Word.ORG) && acronym(i)) end = i + 1;
        if (end <= i && !scan.headline()) end = tailEnd(i);
        if (end <= i) return i;
        return Organisations.keep(scan, i, withRepublic(end));
    }

    /** The gazetteer files offices, laws and slogans of a country under its institutions: only the institution's own name counts. */
    private boolean namedByGazetteer(int i) {
        Hit hit = text.hit(i);
        if (hit == null || hit.entry().kind() != Entry.Kind.ORGANISATION || text.is(i, Word.COMMON)) return false;
        String name = hit.entry().name();
        return hit.end() - hit.start() == name.length() && text.written().startsWith(name, hit.start());
    }

    /** The article of "L'AS Vita Club". */
    private boolean elided(int i) {
        return text.shape(i) == Shape.INITIAL && text.gap(i + 1) == Gap.JOIN;
    }

    /** "Badan-badan": a plural, no name. */
    private boolean repeated(int i) {
        return text.gap(i + 1) == Gap.JOIN && text.hash(i) == text.hash(i + 1);
    }

    /** An abbreviation is written in capitals, or is long enough to be no other word. */
    private boolean acronym(int i) {
        Shape shape = text.shape(i);
        if (shape == Shape.UPPER || shape == Shape.MIXED) return true;
        return shape == Shape.TITLE && text.end(i) - text.start(i) >= 5 && !text.is(i, Word.COMMON);
    }

    private int afterHead(int i) {
        int end = OrganisationRun.end(scan, i);
        while (end > i + 1 && text.is(end - 1, Word.LINK) && !text.cased(end - 1)) end--;
        if (end == i + 1) return 0;
        boolean place = end == i + 2 && text.is(i, Word.ORG_TAIL) && scan.countryAt(i + 1) != null;
        return place ? 0 : end;
    }

    /** In a headline every word may have a capital: only a known place goes on. */
    private int afterHeadInHeadline(int i) {
        boolean place = scan.placeAt(i + 1) != null || scan.countryAt(i + 1) != null;
        return place && text.gap(i + 1) == Gap.SPACE ? text.afterHit(i + 1) : 0;
    }

    /** "Russian Foreign Ministry", "Telkom Tbk": a run of capitals that ends with a tail word. */
    private int tailEnd(int i) {
        if (text.gap(i).inName() && text.cased(i - 1) && scan.free(i - 1) && !opensSentence(i - 1) && !elided(i - 1))
            return 0;
        if (opensSentence(i) || (text.is(i, Word.NOT) && text.shape(i) != Shape.UPPER) || text.is(i, Word.CALENDAR))
            return 0;
        int end = i;
        int tail = 0;
        while (end < text.size()
                && end - i < 8
                && (end == i || text.gap(end).inName())
                && (text.cased(end) || particle(end, i))
                && scan.free(end)
                && scan.label(end) != Label.B_PER) {
            int form = BusinessForms.end(text, end);
            if (form > end && end > i) return form;
            if (text.is(end, Word.ROLE) || text.is(end, Word.RANK)) return 0;
            if (end > i && scan.text().indonesian() && text.is(end, Word.ORG_HEAD)) return 0;
            int phrase = end > i && text.is(end, Word.PHRASE)
                    ? lexicon.organisations().longest(text.hashes(), end)
                    : 0;
            if (phrase > 1) return placed(i, end) ? end + phrase : 0;
            if (text.is(end, Word.THING)) tail = 0;
            boolean head = text.is(end, Word.ORG_HEAD);
            if (end > i
                    && text.is(end, Word.ORG_TAIL)
                    && text.kind(end) == null
                    && !(head && scan.text().indonesian())) tail = end + 1;
            if (head && end > i && text.is(end + 1, Word.LINK) && !text.is(end + 1, Word.AND) && text.cased(end + 2))
                return OrganisationRun.end(scan, end);
            end++;
        }
        return BusinessForms.listed(text, end) && end > i ? end : tail;
    }

    /** "Mar del Plata City Council": a small word of a name between two capitals. */
    private boolean particle(int i, int first) {
        return i > first
                && text.is(i, Word.PARTICLE)
                && text.gap(i) == Gap.SPACE
                && text.cased(i - 1)
                && text.cased(i + 1);
    }

    /** "Sylhet Metropolitan Police": nothing but places before a known body. */
    private boolean placed(int first, int end) {
        for (int k = first; k < end; k++) if (text.kind(k) == null || text.kind(k) == Entry.Kind.PERSON) return false;
        return true;
    }

    private boolean opensSentence(int i) {
        if (text.gap(i) != Gap.START) return false;
        boolean brief = text.end(i) - text.start(i) <= LONGEST_SMALL_WORD;
        boolean small = text.is(i, Word.COMMON) && (brief || scan.text().indonesian());
        return small || text.is(i, Word.ARTICLE) || text.is(i, Word.ROLE_PART);
    }

    /** "perusahaan teknologi Apple", "saluran berita Kazakh Habar-24": the run after the noun. */
    private int afterKind(int i) {
        int at = i + 1;
        String country = null;
        while (at < i + 4 && at < text.size() && text.gap(at) == Gap.SPACE) {
            String code = scan.countryAt(at);
            if (code != null) country = code;
            else if (!text.is(at, Word.KIND_PART) || text.shape(at) == Shape.TITLE) break;
            at = code != null ? text.afterHit(at) : at + 1;
        }
        if (!text.cased(at) || text.gap(at) != Gap.SPACE || text.kind(at) != null || !scan.free(at)) return i;
        if (text.is(at, Word.CALENDAR) || text.is(at, Word.NOT) || text.is(at, Word.ROLE) || text.is(at, Word.RANK))
            return i;
        boolean described = at > i + 1;
        if (text.is(at, Word.GIVEN) && text.cased(at + 1) && text.gap(at + 1).inName()) return i;
        if (!described && (scan.personAt(at) || scan.label(at) == Label.B_LOC || text.is(at, Word.GIVEN))) return i;
        int end = at;
        while (end < text.size()
                && end - at < 4
                && (end == at || text.gap(end).inName())
                && (text.cased(end) || text.gap(end) == Gap.JOIN)
                && (text.kind(end) == null || (end > at && scan.countryAt(end) != null))
                && !text.is(end, Word.CALENDAR)) end++;
        scan.add(Found.organisation(at, end, country));
        return end;
    }

    /** "DPR RI", "Kementerian Luar Negeri China": what still belongs to the name behind it. */
    private int withRepublic(int end) {
        boolean cased = end < text.size() && text.gap(end) == Gap.SPACE && text.cased(end);
        return cased && text.word(end).equals("RI") ? end + 1 : end;
    }
}
