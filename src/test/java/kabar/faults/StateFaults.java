package kabar.faults;

import static kabar.faults.Kind.between;
import static kabar.faults.Kind.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kabar.faults.Kind.Drawn;
import kabar.processes.InstanceProcess;

/** Local state that is damaged, gone, or has no room. */
final class StateFaults {
    static final List<Kind> KINDS = List.of(
            new Kind("damaged state", dice -> {
                int number = instance(dice);
                long seed = dice.nextLong();
                return new Drawn("instance " + number + " killed, a third of its store files overwritten", night -> {
                    InstanceProcess struck = night.instance(number);
                    struck.kill();
                    damage(struck.state(), new Random(seed));
                    struck.start();
                });
            }),
            new Kind("deleted state", dice -> {
                int number = instance(dice);
                return new Drawn("instance " + number + " killed, its state folder emptied", night -> {
                    InstanceProcess struck = night.instance(number);
                    struck.kill();
                    for (Path file : below(struck.state()))
                        if (!file.equals(struck.state())) Files.deleteIfExists(file);
                    struck.start();
                });
            }));

    static final Kind FULL_DISK = new Kind("full disk", dice -> {
        int seconds = between(dice, 5, 15);
        return new Drawn("state of instance " + SmallDisk.OF_INSTANCE + " for " + seconds + " s", night -> {
            Path filler = night.instance(SmallDisk.OF_INSTANCE).state().resolve("filler");
            SmallDisk.fill(filler);
            night.pause(seconds);
            Files.delete(filler);
        });
    });

    private StateFaults() {}

    private static void damage(Path folder, Random dice) throws IOException {
        for (Path file : below(folder)) {
            if (!file.toString().contains("rocksdb") || !Files.isRegularFile(file) || dice.nextInt(3) > 0) continue;
            var noise = new byte[(int) Files.size(file)];
            dice.nextBytes(noise);
            Files.write(file, noise);
        }
    }

    /** Deepest first, in an order that does not depend on the file system. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
