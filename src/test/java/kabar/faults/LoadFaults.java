package kabar.faults;

import static kabar.faults.Kind.between;

import java.util.List;
import kabar.faults.Kind.Drawn;

/** Events that no newspaper would send. */
final class LoadFaults {
    static final List<Kind> KINDS = List.of(
            new Kind("poison load", dice -> {
                long seed = dice.nextLong();
                int articles = between(dice, 6, 12);
                return new Drawn(articles + " hostile articles of up to 1 MB", night -> {
                    for (byte[] event : new HostileEvents(seed).large(articles))
                        night.publisher().send(event);
                });
            }),
            new Kind("burst of broken events", dice -> {
                long seed = dice.nextLong();
                int events = between(dice, 300, 600);
                return new Drawn(events + " events that cannot be read", night -> {
                    for (byte[] event : new HostileEvents(seed).broken(events))
                        night.publisher().send(event);
                });
            }));

    private LoadFaults() {}
}
