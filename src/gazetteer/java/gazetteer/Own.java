package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Own names of countries, one file a language in {@code supplement/countries}: code, names, people and adjectives; a name that stands
 * with a small letter begins with one.
 */
final class Own {
    private Own() {}

    static void read(Path folder, List<Language> languages, Collected names) throws IOException {
        for (Language language : languages) {
            Path file = folder.resolve("countries").resolve(language.code() + ".tsv");
            if (!Files.exists(file)) continue;
            for (String line : Build.lines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 2 || cells.length > 3) throw new IOException(file + ": a line has a code, names and perhaps people: " + line);
                add(names, language, cells[0], "COUNTRY", cells[1]);
                if (cells.length == 3) add(names, language, cells[0], "DEMONYM", cells[2]);
            }
        }
    }

    private static void add(Collected names, Language language, String code, String kind, String forms) {
        String limit = Names.latin(forms) || !language.everywhere() ? language.code() : "";
        for (String form : forms.split("\\|")) {
            if (form.isEmpty()) continue;
            if (form.contains("*")) {
                names.add(kind, code, names.country(code), limit, language.endings(), form);
                continue;
            }
            for (String variant : language.variants(form)) {
                names.add(kind, code, names.country(code), limit, "", Names.written(variant));
                for (String stem : language.stems(variant)) names.add(kind, code, names.country(code), limit, language.endings(), stem);
            }
        }
    }
}
