package kabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names that two articles share. */
final class SharedNames {
    private final List<Shared> shared = new ArrayList<>();
    private double telling;
    private int anchors;
    private boolean otherInTitle;
    private boolean sharedInTitle;
    private boolean otherPlaceInTitle;
    private boolean sharedPlaceInTitle;

    private record Shared(String name, double telling) {}

    /** Compares every name of one with every name of the other; {@code weights} are those of {@code own}. */
    SharedNames(
            List<StoryName> own, double[] weights, WindowEntry earlier, WindowIndex window, Frequencies frequencies) {
        int form = 0;
        for (StoryName other : earlier.profile().names()) {
            int count = window.count(earlier.names()[form]);
            double weight = frequencies.ofName(count);
            boolean rare = frequencies.ofName(earlier.beside(count)) >= SharedWords.RARE;
            form += other.strong().length;
            otherInTitle |= other.inTitle();
            otherPlaceInTitle |= other.inTitle() && other.place();
            for (int i = 0; i < weights.length; i++) {
                StoryName name = own.get(i);
                if (name.sharedForm(other) == 0) continue;
                double both = Math.min(weight, weights[i]);
                telling += both;
                sharedInTitle |= name.inTitle() || other.inTitle();
                sharedPlaceInTitle |= (name.inTitle() && name.place()) || (other.inTitle() && other.place());
                if (rare) anchors++;
                String shown = name.shown().length() >= other.shown().length() ? name.shown() : other.shown();
                shared.add(new Shared(shown, both));
                break;
            }
        }
    }

    /** Sum of how telling they are. */
    double telling() {
        return telling;
    }

    /** How many are telling. */
    int anchors() {
        return anchors;
    }

    /** Whether each title has a name and no name of either title is shared. */
    boolean contrary(boolean ownInTitle) {
        return ownInTitle && otherInTitle && !sharedInTitle;
    }

    /** The same of places alone. */
    boolean elsewhere(boolean ownPlaceInTitle) {
        return ownPlaceInTitle && otherPlaceInTitle && !sharedPlaceInTitle;
    }

    /** Each once, the rarest first. */
    List<String> rarestFirst() {
        return shared.stream()
                .sorted(Comparator.comparingDouble(Shared::telling).reversed())
                .map(Shared::name)
                .distinct()
                .toList();
    }
}
