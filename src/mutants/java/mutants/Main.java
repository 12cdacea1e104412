package mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Changes decision code in one place and sees whether a test of the same package notices; prints one line for each mutant.
 * Arguments: folder of classes, folder of test classes, libraries, then SEED COUNT [FOLDER …] or the file of a written list.
 */
final class Main {
    private static final List<String> DECISIONS =
            List.of("kabar/dedup", "kabar/story", "kabar/geo", "kabar/entities", "kabar/topology/order");
    private static final int WORKERS = 2;

    private final String classes;
    private final String libraries;
    private final Sources sources;

    private Main(String classes, String libraries) throws IOException {
        this.classes = classes;
        this.libraries = libraries;
        this.sources = new Sources(classes + ":" + libraries);
    }

    public static void main(String[] args) throws Exception {
        var main = new Main(args[1] + ":" + args[0], args[2]);
        List<String> rest = List.of(args).subList(3, args.length);
        if (rest.size() == 1) {
            List<String> lines = Files.readAllLines(Path.of(rest.get(0)));
            List<Mutant> listed = lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(main.sources::listed)
                    .toList();
            main.run(listed, listed.size());
        } else {
            List<String> folders = rest.size() > 2 ? rest.subList(2, rest.size()) : DECISIONS;
            List<Mutant> all = main.sources.mutants(folders);
            System.out.println(all.size() + " mutants, not all of which compile");
            Collections.shuffle(all, new Random(Long.parseLong(rest.get(0))));
            main.run(all, Integer.parseInt(rest.get(1)));
        }
    }

    private void run(List<Mutant> mutants, int count) throws Exception {
        var survivors = new ArrayList<Mutant>();
        int tried = 0;
        try (var jvms = new TestJvms(classes, libraries, WORKERS)) {
            var waiting = new ArrayDeque<Tried>();
            var next = mutants.iterator();
            while (tried < count && next.hasNext() || !waiting.isEmpty()) {
                while (tried < count && next.hasNext() && waiting.size() < 2 * WORKERS) {
                    Mutant mutant = next.next();
                    Path overlay = Files.createTempDirectory("mutant");
                    if (sources.compile(mutant, overlay)) {
                        tried++;
                        waiting.add(new Tried(mutant, overlay, jvms.run(overlay + ":" + classes, mutant, sources)));
                    } else delete(overlay);
                }
                Tried first = waiting.poll();
                if (first == null) continue;
                String result = first.result().get();
                boolean survived = result.equals("passed");
                if (survived) survivors.add(first.mutant());
                System.out.println((survived ? "SURVIVED  " : "caught    ") + first.mutant()
                        + "  " + result.replaceAll("^passed|^failed ?|\\[engine:.*", ""));
                delete(first.overlay());
            }
        }
        System.out.println("caught " + (tried - survivors.size()) + " of " + tried + ", survived " + survivors.size() + ":");
        survivors.forEach(mutant -> System.out.println("  " + mutant));
    }

    private record Tried(Mutant mutant, Path overlay, Future<String> result) {}

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
