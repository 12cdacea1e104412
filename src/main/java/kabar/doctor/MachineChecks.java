package kabar.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What this machine, or the container, gives to a process. */
public final class MachineChecks {
    private static final long HEAP_BYTES = 512L << 20;
    /** RocksDB and the cache of the stores stand beside the heap. */
    private static final long BESIDE_HEAP_BYTES = 512L << 20;

    private static final long OPEN_FILES = 4_096;

    private MachineChecks() {}

    /** All that is to say. */
    public static List<Diagnosis> look() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var findings = new ArrayList<Diagnosis>();
        findings.add(memory(Runtime.getRuntime().maxMemory(), system.getTotalMemorySize()));
        if (system instanceof UnixOperatingSystemMXBean unix) findings.add(files(unix.getMaxFileDescriptorCount()));
        return findings;
    }

    /** What is said of so many bytes of heap on a machine of so many. */
    static Diagnosis memory(long heap, long machine) {
        String says = "heap of at most " + (heap >> 20) + " MB on " + (machine >> 20) + " MB";
        if (heap < HEAP_BYTES)
            return Diagnosis.warn("memory", says + ": run wants 512 MB", "KABAR_JAVA_OPTS=-Xmx1g, or a larger machine");
        return machine - heap < BESIDE_HEAP_BYTES
                ? Diagnosis.warn(
                        "memory",
                        says + ": the stores need 512 MB beside it",
                        "lower -Xmx in KABAR_JAVA_OPTS, or give the machine more")
                : Diagnosis.ok("memory", says);
    }

    /** What is said of so many open files. */
    static Diagnosis files(long most) {
        return most < OPEN_FILES
                ? Diagnosis.warn("open files", "at most " + most, "ulimit -n 65536 (LimitNOFILE of a systemd unit)")
                : Diagnosis.ok("open files", "at most " + most);
    }
}
