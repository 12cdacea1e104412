package kabar.faults;

import java.util.Random;
import java.util.function.Function;

/** A kind of fault; whom it strikes and for how long is drawn. */
record Kind(String name, Drawing drawing) {
    /** What is drawn: a text for the schedule, and what is done. */
    record Drawn(String detail, Fault.Strike strike) {}

    interface Drawing extends Function<Random, Drawn> {}

    Fault draw(Random dice) {
        Drawn drawn = drawing.apply(dice);
        return new Fault(name, drawn.detail(), drawn.strike());
    }

    /** A whole number of [least, most]. */
    static int between(Random dice, int least, int most) {
        return least + dice.nextInt(most - least + 1);
    }

    /** One of the two instances that always run. */
    static int instance(Random dice) {
        return between(dice, 1, Night.INSTANCES);
    }
}
