package kabar.entities.names;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;
import kabar.article.Zone;
import kabar.entities.reading.Readers;
import kabar.entities.reading.Reading;
import kabar.entities.rules.Found;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The mentions of a text, for the tests of this package: each by the words it is written with. */
final class Mentions {
    static final Readers READERS = new Readers();

    final Reading text;
    final Zone zone;
    final List<CandidateMention> all = new ArrayList<>();

    Mentions(String language, Zone zone, String text, Hit... hits) {
        this.text = READERS.read(Tokens.of(text), List.of(hits), language);
        this.zone = zone;
    }

    static Mentions in(String text) {
        return new Mentions("id", Zone.BODY, text);
    }

    Mentions person(String words) {
        return add(words, Entity.Type.PERSON, null, null, false);
    }

    Mentions person(String words, @Nullable String role, @Nullable String country) {
        return add(words, Entity.Type.PERSON, role, country, false);
    }

    Mentions organisation(String words) {
        return add(words, Entity.Type.ORGANISATION, null, null, false);
    }

    Mentions place(String words) {
        return add(words, Entity.Type.PLACE, null, null, false);
    }

    Mentions abbreviation(String words) {
        return add(words, Entity.Type.ORGANISATION, null, null, true);
    }

    /** The next place, behind the mention before, where these words stand. */
    private Mentions add(
            String words, Entity.Type type, @Nullable String role, @Nullable String country, boolean alias) {
        int from = all.isEmpty() ? 0 : all.get(all.size() - 1).found().end();
        int size = Tokens.of(words).size();
        for (int i = from; i + size <= text.size(); i++) {
            if (!text.text(i, i + size).equals(words)) continue;
            all.add(CandidateMention.of(zone, text, new Found(type, i, i + size, role, country, 0, 0, alias)));
            return this;
        }
        throw new IllegalArgumentException(words + " is not in the text behind token " + from);
    }

    /** For each mention the name of the one it refers to once all are taken, in order. */
    List<String> names() {
        Cast cast = Cast.of(all, READERS.lexicon());
        var bearers = new ArrayList<@Nullable Bearer>();
        for (CandidateMention mention : all) {
            Bearer bearer = cast.bearer(mention);
            if (bearer != null) bearer.add(mention);
            bearers.add(bearer);
        }
        var names = new ArrayList<String>();
        for (Bearer bearer : bearers) {
            Entity entity = bearer == null ? null : bearer.entity();
            names.add(entity == null ? "none" : entity.name());
        }
        return names;
    }
}
