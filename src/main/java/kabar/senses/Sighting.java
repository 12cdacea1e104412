package kabar.senses;

import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Folding;

/** A known name at its place in an article, and what is found out of it. */
final class Sighting {
    private static final int STEM_LEAST = 4;
    private static final int ENDING_LONGEST = 2;

    final NamedText passage;
    final Hit hit;
    /** Its tokens, {@code [from, to)}. */
    final int from;

    final int to;
    /** {@link Folding#hash} of the letters, in Greek and Cyrillic without the ending. */
    final long surface;

    NameSense sense = NameSense.KNOWN;
    /** Country of a namesake; else that of the gazetteer. */
    String code;
    /** Whether the name may as well be an ordinary word here, so that it proves nothing. */
    boolean doubtful;

    Sighting(NamedText passage, Hit hit, int from, int to) {
        this.passage = passage;
        this.hit = hit;
        this.from = from;
        this.to = to;
        this.surface = Folding.hash(passage.tokens.text(), hit.start(), stem(passage.tokens.text(), hit));
        this.code = hit.entry().code();
    }

    private static int stem(String text, Hit hit) {
        char first = text.charAt(hit.start());
        boolean inflected = first >= 0x370 && first < 0x530;
        return inflected
                ? Math.max(hit.end() - ENDING_LONGEST, Math.min(hit.end(), hit.start() + STEM_LEAST))
                : hit.end();
    }

    Entry.Kind kind() {
        return hit.entry().kind();
    }

    /** Whether the name is of a country, its people or a place in it. */
    boolean geographic() {
        return switch (kind()) {
            case COUNTRY, DEMONYM, CAPITAL, PLACE, CITY -> true;
            default -> false;
        };
    }

    boolean oneWord() {
        return to - from == 1;
    }

    /** {@link Folding#hash} of all its letters. */
    long name() {
        return Folding.hash(passage.tokens.text(), hit.start(), hit.end());
    }

    /** The folded letters. */
    String folded() {
        return Folding.fold(written());
    }

    String written() {
        return passage.tokens.text().substring(hit.start(), hit.end());
    }

    void mean(NameSense meant) {
        if (sense == NameSense.KNOWN) sense = meant;
    }

    void lieIn(String country) {
        sense = NameSense.NAMESAKE;
        code = country;
    }

    /** The name with what it means, for attribution. */
    Hit meant() {
        if (sense != NameSense.NAMESAKE) return hit;
        Entry.Kind kind = kind() == Entry.Kind.CITY ? Entry.Kind.CITY : Entry.Kind.PLACE;
        return new Hit(new Entry(kind, code, hit.entry().name()), hit.start(), hit.end());
    }
}
