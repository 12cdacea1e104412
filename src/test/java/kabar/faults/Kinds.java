package kabar.faults;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** All kinds of faults that this machine can have. */
final class Kinds {
    private Kinds() {}

    static List<Kind> all() {
        var kinds = new ArrayList<Kind>();
        kinds.addAll(InstanceFaults.KINDS);
        kinds.addAll(BrokerFaults.KINDS);
        kinds.addAll(StateFaults.KINDS);
        kinds.addAll(NetworkFaults.KINDS);
        kinds.addAll(LoadFaults.KINDS);
        if (Files.exists(ClockFaults.LIBRARY)) kinds.addAll(ClockFaults.KINDS);
        if (SmallDisk.isPossible()) kinds.add(StateFaults.FULL_DISK);
        return kinds;
    }
}
