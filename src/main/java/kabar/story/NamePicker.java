package kabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kabar.article.Country;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Mention;
import kabar.article.Zone;
import kabar.text.Folding;

/** Picks the names that tell one event from another: those the article names most, countries left out. */
final class NamePicker {
    /** Rules of evidence that read the name of a country or of its people. */
    private static final Set<Evidence.Rule> NAMING =
            EnumSet.of(Evidence.Rule.NAME, Evidence.Rule.DEMONYM, Evidence.Rule.MISSPELLING);

    private static final int MOST = 12;
    private static final int MOST_FORMS = 4;
    private static final int TITLE_MENTION = 3;

    private NamePicker() {}

    static List<StoryName> pick(EnrichedArticle article) {
        Set<Integer> countryNames = new HashSet<>();
        for (String name : countryNames(article)) countryNames.add(hash(name));
        var names = new ArrayList<StoryName>();
        for (Entity entity : article.entities()) {
            int whole = hash(entity.name());
            boolean country = entity.type() == Entity.Type.PLACE && countryNames.contains(whole);
            if (whole != 0 && !country) names.add(name(entity, whole));
        }
        names.sort(Comparator.comparingInt((StoryName name) -> -name.weight())); // stable: ties in order of mention
        return List.copyOf(names.subList(0, Math.min(MOST, names.size())));
    }

    private static StoryName name(Entity entity, int whole) {
        Set<Integer> parts = parts(entity.name());
        var strong = new ArrayList<Integer>(List.of(whole));
        var weak = new ArrayList<Integer>();
        // People are called by one of their names, whether or not this article does so.
        if (entity.type() == Entity.Type.PERSON && parts.size() <= MOST_FORMS) weak.addAll(parts);
        int weight = 0;
        boolean inTitle = false;
        for (Mention mention : entity.mentions()) {
            inTitle |= mention.zone() == Zone.TITLE;
            weight += mention.zone() == Zone.TITLE ? TITLE_MENTION : 1;
            int form = hash(mention.text());
            if (form == 0 || strong.contains(form) || weak.contains(form)) continue;
            List<Integer> forms = parts.contains(form) ? weak : strong;
            if (forms.size() < MOST_FORMS) forms.add(form);
        }
        // The same in every language.
        if (entity.id() != null) strong.add(idHash(entity.id()));
        return new StoryName(
                Cut.to(StoryName.MAX_SHOWN, entity.name()),
                inTitle,
                entity.type() == Entity.Type.PLACE,
                Math.min(weight, StoryName.MAX_WEIGHT),
                ints(strong),
                ints(weak));
    }

    private static Set<Integer> parts(String name) {
        Set<Integer> parts = new LinkedHashSet<>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at < name.length() && !Character.isWhitespace(name.charAt(at)) && name.charAt(at) != '-') continue;
            if (at - start >= 3) parts.add(hash(name.substring(start, at)));
            start = at + 1;
        }
        parts.remove(hash(name));
        return parts;
    }

    /** The forms by which the article names countries themselves, not places or people of theirs; each once. */
    static Set<String> countryNames(EnrichedArticle article) {
        Set<String> names = new LinkedHashSet<>();
        for (Country country : article.countries())
            for (Evidence evidence : country.evidence())
                if (NAMING.contains(evidence.rule())) names.add(evidence.text());
        return names;
    }

    /** Hash of the letters and digits of a name, folded; 0 when it has fewer than two. */
    static int hash(String name) {
        return WordStems.lettersHash(Folding.fold(name));
    }

    /** Hash of an id, whose digits and signs count; never 0. */
    private static int idHash(String id) {
        int hash = id.hashCode() * 0x9E3779B1;
        return hash == 0 ? 1 : hash;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
