package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own tables: lines as in the resource, and spellings that no source may bring. */
final class Supplement {
    private Supplement() {}

    static void read(Path folder, Collected names) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
        for (String line : Build.lines(folder.resolve("blocked.txt"))) {
            for (String form : line.split("\\|")) names.block(form);
        }
        for (Path file : files) {
            String table = file.getFileName().toString();
            if (Build.TABLES.contains(table) || Build.SETTINGS.contains(table)) continue;
            for (String line : Build.lines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 6) throw new IOException(file + ": a line has 6 cells: " + line);
                for (String form : cells[5].split("\\|")) {
                    String name = cells[2].equals("*") ? form.replaceAll("^[=_~]|[*]", "") : cells[2];
                    names.add(cells[0], cells[1], name, cells[3], cells[4], form);
                }
            }
        }
    }
}
