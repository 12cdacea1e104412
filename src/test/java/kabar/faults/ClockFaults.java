package kabar.faults;

import static kabar.faults.Kind.between;
import static kabar.faults.Kind.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.faults.Kind.Drawn;

/** Clocks of instances that jump or drift, by libfaketime: the wall clock alone, which is what NTP and people set. */
final class ClockFaults {
    static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final String RIGHT = "+0";

    static final List<Kind> KINDS = List.of(
            new Kind("clock jump", dice -> {
                List<String> jumps = List.of("+2", "-2", "+7200", "-7200", "+30", "-30");
                String jump = jumps.get(dice.nextInt(jumps.size()));
                return turned(instance(dice), "jumps by " + jump + " s", jump, between(dice, 5, 14));
            }),
            new Kind("clock drift", dice -> {
                int number = instance(dice);
                int percent = between(dice, 2, 10) * (dice.nextBoolean() ? 1 : -1);
                int seconds = between(dice, 6, 14);
                return new Drawn("of instance " + number + " by " + percent + " % for " + seconds + " s", night -> {
                    for (int second = 1; second <= seconds; second++) {
                        set(night.clock(number), String.format(Locale.ROOT, "%+.2f", second * percent / 100.0));
                        night.pause(1);
                    }
                    set(night.clock(number), RIGHT);
                });
            }));

    private ClockFaults() {}

    /** Variables of a process whose clock goes by a file; none where the library is missing. */
    static Map<String, String> environment(Path file) throws IOException {
        if (!Files.exists(LIBRARY)) return Map.of();
        set(file, RIGHT);
        return Map.of(
                "LD_PRELOAD", LIBRARY.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // With it each reading of a clock costs 50 µs. Without it a rate would stall timed waits, so a drift is
                // many small jumps.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** Whole at once: half a line would be another time. */
    private static void set(Path file, String clock) throws IOException {
        Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), clock + "\n");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Drawn turned(int number, String what, String clock, int seconds) {
        return new Drawn("of instance " + number + " " + what + " for " + seconds + " s", night -> {
            set(night.clock(number), clock);
            night.pause(seconds);
            set(night.clock(number), RIGHT);
        });
    }
}
