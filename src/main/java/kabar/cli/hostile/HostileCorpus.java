package kabar.cli.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hostile texts, each as large as an event can be: floods of everything that Kabar knows in every language and script, repetition of every
 * kind, broken and deep markup, and reports that load the comparison with each other. The same for the same seed.
 */
public final class HostileCorpus {
    private static final String ENCOUNTER = "encounter/";

    private final long seed;
    private final List<HostileText> texts = new ArrayList<>();

    private HostileCorpus(long seed) {
        this.seed = seed;
        flood("places", Vocabularies.places(), Floods.PLACES);
        flood("facts", Vocabularies.facts(), Floods.FACTS);
        flood("signs", Vocabularies.signs(), Floods.SIGNS);
        flood("names", Vocabularies.names(), Floods.NAMES);
        flood("letters", Vocabularies.letters(), Floods.LETTERS);
        Oddities.all().forEach((name, pieces) -> one("odd/" + name, random -> event(name, pieces.apply(random))));
        MarkupFloods.all().forEach((name, pieces) -> one("markup/" + name, random -> html(name, pieces.apply(random))));
        Members.all().forEach((name, event) -> one("member/" + name, event));
        Encounters.all()
                .forEach((name, events) ->
                        texts.add(new HostileText(ENCOUNTER + name, () -> events.apply(random(ENCOUNTER + name)))));
    }

    /** All of them. */
    public static List<HostileText> of(long seed) {
        return List.copyOf(new HostileCorpus(seed).texts);
    }

    /** Whether a text is a flood of what Kabar knows in one language or script, of which there is one for each. */
    public static boolean isFlood(HostileText text) {
        return text.name().chars().filter(sign -> sign == '/').count() == 2
                && !text.name().startsWith(ENCOUNTER);
    }

    private void flood(String family, Map<String, List<String>> words, Map<String, Floods.Flood> floods) {
        words.forEach((group, vocabulary) -> floods.forEach((shape, flood) -> {
            String name = family + "/" + group + "/" + shape;
            one(name, random -> event(name, flood.of(vocabulary, random)));
        }));
    }

    private void one(String name, Function<Random, byte[]> event) {
        texts.add(new HostileText(name, () -> List.of(event.apply(random(name)))));
    }

    private Random random(String name) {
        return new Random(seed ^ name.hashCode());
    }

    private static byte[] event(String id, Supplier<String> pieces) {
        return new HostileEvent(id)
                .text("title", "A title")
                .text("body", Filling.of(pieces))
                .bytes();
    }

    private static byte[] html(String id, Supplier<String> pieces) {
        return new HostileEvent(id)
                .text("title", "A title")
                .text("bodyFormat", "html")
                .text("body", Filling.of(pieces))
                .bytes();
    }
}
