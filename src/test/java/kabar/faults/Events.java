package kabar.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kabar.SampleArticles;
import kabar.cli.bench.BenchCorpus;

/**
 * What is published, the same for the same seed: of a hundred, 75 articles made from the samples, 10 samples under other ids, 12 earlier
 * articles once more (as they were, longer or withdrawn), and 3 that cannot be read.
 */
final class Events {
    private static final int REMEMBERED = 500;

    private final Random dice;
    private final BenchCorpus corpus;
    private final HostileEvents hostile;
    private final List<String> samples = SampleArticles.inOrder().stream()
            .map(event -> new String(event, StandardCharsets.UTF_8))
            .toList();
    private final List<String> earlier = new ArrayList<>();
    private int made;

    Events(long seed) {
        dice = new Random(seed);
        corpus = new BenchCorpus(seed);
        hostile = new HostileEvents(seed);
    }

    byte[] next() {
        int draw = dice.nextInt(100);
        if (draw < 3) return hostile.broken(1).get(0);
        if (draw < 15 && !earlier.isEmpty()) return again(earlier.get(dice.nextInt(earlier.size())));
        String event = draw < 25 ? sample() : new String(corpus.events(1).get(0), StandardCharsets.UTF_8);
        if (earlier.size() < REMEMBERED) earlier.add(event);
        else earlier.set(dice.nextInt(REMEMBERED), event);
        return event.getBytes(StandardCharsets.UTF_8);
    }

    private String sample() {
        return samples.get(dice.nextInt(samples.size())).replaceFirst("\"id\": ?\"", "$0" + made++ + "-");
    }

    private byte[] again(String event) {
        String changed = switch (dice.nextInt(4)) {
            case 0 -> event.replaceFirst("\"title\": ?\"", "$0UPDATE: ");
            case 1 -> event.replaceFirst("\"body\": ?\"", "$0Three more people were injured, the police said. ");
            case 2 -> event.replaceFirst("\\{", "{\"status\": \"canceled\", ");
            default -> event;
        };
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
