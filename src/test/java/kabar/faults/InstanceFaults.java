package kabar.faults;

import static kabar.faults.Kind.between;
import static kabar.faults.Kind.instance;

import java.util.List;
import kabar.faults.Kind.Drawn;

/** Instances that crash, stand still, or come and go. */
final class InstanceFaults {
    /** Longer than a consumer may be silent: the rest of the group takes over what a frozen instance still thinks it has. */
    private static final int SESSION_SECONDS = 10;

    static final List<Kind> KINDS = List.of(
            new Kind("kill -9 of an instance", dice -> {
                int number = instance(dice);
                int seconds = between(dice, 0, 12);
                return new Drawn("instance " + number + ", back after " + seconds + " s", night -> {
                    night.instance(number).kill();
                    night.pause(seconds);
                    night.instance(number).start();
                });
            }),
            new Kind("short freeze of an instance", dice -> freeze(instance(dice), between(dice, 2, 6))),
            new Kind(
                    "long freeze of an instance",
                    dice -> freeze(instance(dice), SESSION_SECONDS + between(dice, 3, 8))),
            new Kind("rolling restart of the instances", dice -> {
                int seconds = between(dice, 0, 5);
                return new Drawn("each stopped and started, " + seconds + " s between them", night -> {
                    for (int number = 1; number <= Night.INSTANCES; number++) {
                        night.instance(number).stop();
                        night.instance(number).start();
                        night.pause(seconds);
                    }
                });
            }),
            new Kind("rebalance storm", dice -> {
                int times = between(dice, 2, 3);
                int seconds = between(dice, 3, 6);
                return new Drawn("a third instance " + times + " times for " + seconds + " s", night -> {
                    for (int time = 0; time < times; time++) {
                        night.instance(Night.GUEST).start();
                        night.pause(seconds);
                        if (time % 2 == 0) night.instance(Night.GUEST).kill();
                        else night.instance(Night.GUEST).stop();
                    }
                });
            }));

    private InstanceFaults() {}

    private static Drawn freeze(int number, int seconds) {
        return new Drawn("instance " + number + " for " + seconds + " s", night -> {
            night.instance(number).freeze();
            night.pause(seconds);
            night.instance(number).thaw();
        });
    }
}
