package kabar.entities.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the tables of this package: run by {@code src/identity/build}, in steps, as each reads what those before it have written. */
final class Build {
    private Build() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[1]);
        Path out = Path.of(args[4]);
        String coling = "NETransliteration-COLING2018 (CC0)";
        switch (args[0]) {
            case "signs" -> write(
                    out.resolve("han.tsv"),
                    "Han signs: signs that are read alike, Mandarin, Korean, and the letters they mostly stand for in Chinese spellings of foreign"
                            + " names. Readings: Unihan 15.0 (Unicode licence); letters: learnt from " + coling + ".",
                    new HanTable(Path.of(args[2]), new SignReadings(Sources.pairs(shared, "chinese"))).rows());
            case "names" -> {
                write(
                        out.resolve("said.tsv"),
                        "Latin parts of names that are not said as they are written: part, as it is said. After the Russian spellings of " + coling + ".",
                        PartTable.said(shared));
                write(
                        out.resolve("kanji-names.tsv"),
                        "Japanese names in Han signs: kind, name, readings. IPADIC 2.7.0-20070801 (LICENSE-IPADIC.txt), names whose reading is"
                                + " a part of a name of " + coling + ".",
                        KanjiTable.rows(Path.of(args[3]), shared));
                write(
                        out.resolve("persons.tsv"),
                        "Public persons: last part of the name, first parts with Wikidata id and countries, + for those in office in 2021 or later, * for those whom many languages know. "
                                + coling + "; heads and ministers by every-politician-scrapers (Wikidata, CC0).",
                        PersonTable.rows(shared));
                write(
                        out.resolve("parties.tsv"),
                        "Parties: identifier, country, names. Party Facts (Döring, Regel, Bederke), MIT; Wikidata.",
                        PartyTable.rows(shared));
            }
            default -> write(
                    out.resolve("parts.tsv"),
                    "Parts of names and the Latin parts they stand for, where that is not the known part that sounds most like them. " + coling + ".",
                    PartTable.attested(shared));
        }
    }

    private static void write(Path file, String head, List<String> rows) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# " + head + " " + rows.size() + " rows, built by src/identity/build.");
        lines.addAll(rows);
        Files.writeString(file, String.join("\n", lines) + "\n");
        System.out.println(file.getFileName() + ": " + rows.size() + " rows, " + Files.size(file) + " bytes");
    }
}
