package kabar.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which fault begins when, the same for the same seed on machines that can have the same kinds. */
record Schedule(List<Planned> faults) {
    /** A fault and when it begins, counted from the first article. */
    record Planned(Duration after, Fault fault) {}

    /**
     * Draws a schedule: each kind once before one comes again, spread evenly with some play.
     *
     * @param length of the time in which articles come
     */
    static Schedule draw(long seed, List<Kind> kinds, int count, Duration length) {
        var dice = new Random(seed);
        var drawn = new ArrayList<Kind>();
        while (drawn.size() < count) {
            var round = new ArrayList<>(kinds);
            Collections.shuffle(round, dice);
            drawn.addAll(round);
        }
        long slot = length.toMillis() / (count + 1);
        var faults = new ArrayList<Planned>();
        for (int i = 0; i < count; i++) {
            long after = slot / 2 + i * slot + dice.nextInt((int) Math.max(1, slot / 4));
            faults.add(new Planned(Duration.ofMillis(after), drawn.get(i).draw(dice)));
        }
        return new Schedule(List.copyOf(faults));
    }

    long kinds() {
        return faults.stream().map(planned -> planned.fault().kind()).distinct().count();
    }
}
