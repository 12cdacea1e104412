package kabar.senses;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Zone;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;

/** Title or body of an article with its known names. */
final class NamedText {
    /** A title in which so many of ten longer words have a capital is written like a headline, and capitals say nothing. */
    private static final int HEADLINE_LEAST = 6;

    private static final int LONGER_WORD = 4;
    private static final String JOINING = " -'\u2019\u2010\u2011\u00A0\u200C";

    final Zone zone;
    final Tokens tokens;
    final List<Hit> hits;
    /** The names that may speak for a country, in order. */
    final List<Sighting> sightings = new ArrayList<>();

    private final boolean headline;

    NamedText(Zone zone, Tokens tokens, List<Hit> hits) {
        this.zone = zone;
        this.tokens = tokens;
        this.hits = hits;
        int at = 0;
        for (Hit hit : hits) {
            while (at < tokens.size() && tokens.ends()[at] <= hit.start()) at++;
            int from = at;
            while (at < tokens.size() && tokens.starts()[at] < hit.end()) at++;
            if (speaks(hit)) sightings.add(new Sighting(this, hit, from, at));
        }
        headline = zone == Zone.TITLE && !sightings.isEmpty() && headline(tokens);
    }

    private static boolean speaks(Hit hit) {
        return switch (hit.entry().kind()) {
            case COUNTRY, DEMONYM, CAPITAL, PLACE, CITY, PERSON, ORGANISATION -> true;
            default -> false;
        };
    }

    private static boolean headline(Tokens tokens) {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            char first = tokens.text().charAt(tokens.starts()[i]);
            if (tokens.ends()[i] - tokens.starts()[i] < LONGER_WORD) continue;
            if (Character.isUpperCase(first)) capitals++;
            if (Character.isUpperCase(first) || Character.isLowerCase(first)) words++;
        }
        return capitals * 10 >= words * HEADLINE_LEAST;
    }

    /** Whether capitals say nothing here, as in a headline. */
    boolean headline() {
        return headline;
    }

    char first(int token) {
        return tokens.text().charAt(tokens.starts()[token]);
    }

    boolean capital(int token) {
        return token >= 0 && token < tokens.size() && Character.isUpperCase(first(token));
    }

    /** Whether the first letter of a word shows that it is a name. */
    boolean tells(int token) {
        return capital(token) && !headline && !tokens.startsSentence(token) && !shouted(token);
    }

    /** Whether a word of four letters and more is written in capitals throughout. */
    boolean shouted(int token) {
        int start = tokens.starts()[token];
        int end = tokens.ends()[token];
        if (end - start < LONGER_WORD) return false;
        for (int i = start; i < end; i++)
            if (!Character.isUpperCase(tokens.text().charAt(i))) return false;
        return true;
    }

    /** Whether a space or a hyphen is all that parts a token from the next. */
    boolean beside(int left) {
        if (left < 0 || left + 1 >= tokens.size()) return false;
        int gap = tokens.ends()[left];
        if (tokens.starts()[left + 1] - gap != 1) return false;
        char sign = tokens.text().charAt(gap);
        return sign == ' ' || sign == '-';
    }

    /** Whether nothing but a space, a hyphen or an apostrophe parts a token from the next. */
    boolean joined(int left) {
        if (left < 0 || left + 1 >= tokens.size()) return false;
        for (int i = tokens.ends()[left]; i < tokens.starts()[left + 1]; i++)
            if (JOINING.indexOf(tokens.text().charAt(i)) < 0) return false;
        return true;
    }

    /** Whether two tokens that follow one another are in one sentence. */
    boolean goesOn(int token) {
        return token > 0 && token < tokens.size() && !tokens.startsSentence(token);
    }

    /** Whether a token is part of a known name that means anything. */
    boolean named(int token) {
        int start = tokens.starts()[token];
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= start) low = middle + 1;
            else high = middle;
        }
        if (low == hits.size()) return false;
        Hit hit = hits.get(low);
        return hit.start() < tokens.ends()[token] && hit.entry().kind() != Entry.Kind.NEUTRAL;
    }

    /** The hits that mean what the article says, each with its country. */
    List<Hit> meant() {
        var meant = new ArrayList<Hit>(hits.size());
        int next = 0;
        for (Hit hit : hits) {
            if (next == sightings.size() || !sightings.get(next).hit.equals(hit)) {
                meant.add(hit);
                continue;
            }
            Sighting sighting = sightings.get(next++);
            if (sighting.sense.speaks()) meant.add(sighting.meant());
        }
        return meant;
    }
}
