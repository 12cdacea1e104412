package kabar.entities.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;
import kabar.geo.Hit;
import org.jspecify.annotations.Nullable;

/** One text on its way through the rules: what was read, what the tagger says, and the names found so far, none over another. */
public final class Scan {
    private final Reading text;
    private final boolean headline;
    private final byte[] labels;
    private final boolean[] taken;
    private final List<Found> found = new ArrayList<>();

    /**
     * A text nobody has found a name in.
     *
     * @param labels the tagger's, one per token
     * @param headline whether most words have a capital, so that capitals say nothing
     */
    public Scan(Reading text, byte[] labels, boolean headline) {
        this.text = text;
        this.headline = headline;
        this.labels = labels;
        taken = new boolean[text.size()];
    }

    /** The text. */
    public Reading text() {
        return text;
    }

    /** Whether most words have a capital, so that capitals say nothing. */
    public boolean headline() {
        return headline;
    }

    /** What the tagger says of a token. */
    public Label label(int i) {
        return i >= 0 && i < labels.length ? Label.of(labels[i]) : Label.O;
    }

    /** First token after the tagger's name that begins at {@code i}; only an organisation ("Dinas Kepemudaan, Olahraga, dan Pariwisata") goes on over a comma. */
    int labelEnd(int i) {
        int end = i + 1;
        boolean list = Label.of(labels[i]) == Label.B_ORG;
        while (end < labels.length && labels[end] == labels[i] + 1) {
            Gap gap = text.gap(end);
            if (!gap.inName() && !(list && gap == Gap.COMMA)) break;
            end++;
        }
        return end;
    }

    /** Whether the tagger sees a person at a token. */
    boolean personAt(int i) {
        return label(i).type() == Entity.Type.PERSON;
    }

    /** Keeps a name unless a part of it is taken. */
    public boolean add(Found name) {
        if (!free(name.first(), name.end())) return false;
        if (name.type() == Entity.Type.PERSON && isPlace(name)) return false;
        boolean person = name.type() == Entity.Type.PERSON;
        if (person && SyllableNames.end(this, name.first()) != name.end() && NoPerson.is(text, name)) {
            // Half of "Mizan Online" is no person either.
            if (NoPerson.product(text, name)) block(name.first(), name.end());
            return false;
        }
        block(name.first(), name.end());
        found.add(name);
        return true;
    }

    /** Says of an organisation found at one token that it abbreviates the name behind it, or adds it. */
    void abbreviates(int i) {
        if (add(Found.abbreviation(i, i + 1))) return;
        for (int at = 0; at < found.size(); at++) {
            Found here = found.get(at);
            boolean same = here.first() == i && here.end() == i + 1 && here.type() == Entity.Type.ORGANISATION;
            if (same) found.set(at, Found.abbreviation(i, i + 1));
        }
    }

    private boolean isPlace(Found name) {
        Hit hit = text.hit(name.first());
        if (hit == null || text.afterHit(name.first()) < name.end()) return false;
        Entry.Kind kind = hit.entry().kind();
        return kind == Entry.Kind.REGION
                || countryAt(name.first()) != null
                || properPlace(name.first())
                || (name.role() == null && placeAt(name.first()) != null);
    }

    /** Bars tokens from being names. */
    public void block(int first, int end) {
        for (int i = first; i < end; i++) taken[i] = true;
    }

    /** Whether a token is not taken. */
    public boolean free(int i) {
        return !taken[i];
    }

    /** Whether no token of the stretch is taken. */
    public boolean free(int first, int end) {
        for (int i = first; i < end; i++) if (taken[i]) return false;
        return true;
    }

    /** The names in order. */
    public List<Found> found() {
        found.sort(Comparator.comparingInt(Found::first));
        return found;
    }

    /** The country of the name of a country or people at {@code i}. */
    @Nullable
    String countryAt(int i) {
        Hit hit = text.hit(i);
        if (hit == null) return null;
        Entry.Kind kind = hit.entry().kind();
        return kind == Entry.Kind.COUNTRY || kind == Entry.Kind.DEMONYM ? code(hit) : null;
    }

    /** The country of a known town, province or capital at {@code i}. */
    @Nullable
    String placeAt(int i) {
        Hit hit = text.hit(i);
        if (hit == null) return null;
        Entry.Kind kind = hit.entry().kind();
        return kind == Entry.Kind.PLACE || kind == Entry.Kind.CAPITAL ? code(hit) : null;
    }

    /** Whether a known place stands at {@code i} by its own name; leaders are filed under their capital. */
    boolean properPlace(int i) {
        Hit hit = text.hit(i);
        return placeAt(i) != null
                && hit != null
                && hit.entry().name().regionMatches(0, text.written(), hit.start(), hit.end() - hit.start());
    }

    /** The country code of a known name, if it has one. */
    public static @Nullable String code(Hit hit) {
        String code = hit.entry().code();
        return code.length() == 2 ? code : null;
    }
}
