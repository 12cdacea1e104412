package kabar.faults;

import static kabar.faults.Kind.between;
import static kabar.faults.Kind.instance;

import java.util.List;
import java.util.function.Consumer;
import kabar.faults.Kind.Drawn;
import kabar.processes.TcpProxy;

/** A network between one instance and the brokers that breaks, swallows or crawls. */
final class NetworkFaults {
    static final List<Kind> KINDS = List.of(
            new Kind("network cut", dice -> {
                int number = instance(dice);
                int seconds = between(dice, 3, 14);
                return whole(
                        "instance " + number + ", connections refused for " + seconds + " s",
                        number,
                        seconds,
                        proxy -> proxy.become(TcpProxy.State.CUT));
            }),
            new Kind("network swallows", dice -> {
                int number = instance(dice);
                int seconds = between(dice, 3, 14);
                return whole(
                        "instance " + number + ", nothing comes through for " + seconds + " s",
                        number,
                        seconds,
                        proxy -> proxy.become(TcpProxy.State.SWALLOWING));
            }),
            new Kind("slow network", dice -> {
                int number = instance(dice);
                int seconds = between(dice, 5, 14);
                int delay = between(dice, 20, 80);
                return whole(
                        "instance " + number + ", each 16 KiB waits " + delay + " ms for " + seconds + " s",
                        number,
                        seconds,
                        proxy -> proxy.delay(delay));
            }),
            new Kind("way to one broker cut", dice -> {
                int number = instance(dice);
                int id = between(dice, 1, 3);
                int seconds = between(dice, 4, 14);
                return new Drawn("from instance " + number + " to broker " + id + " for " + seconds + " s", night -> {
                    TcpProxy proxy = night.lane(number).get(id - 1);
                    proxy.become(TcpProxy.State.CUT);
                    night.pause(seconds);
                    proxy.become(TcpProxy.State.PASSING);
                });
            }));

    private NetworkFaults() {}

    private static Drawn whole(String detail, int number, int seconds, Consumer<TcpProxy> trouble) {
        return new Drawn(detail, night -> {
            List<TcpProxy> lane = night.lane(number);
            lane.forEach(trouble);
            night.pause(seconds);
            lane.forEach(proxy -> proxy.delay(0));
            lane.forEach(proxy -> proxy.become(TcpProxy.State.PASSING));
        });
    }
}
