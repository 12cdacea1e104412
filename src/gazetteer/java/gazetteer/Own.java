package gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Own names of countries, one file a language in {@code supplement/countries}: code, names, people and adjectives,
 * places; what stands with a small letter may begin with one.
 */
final class Own {
    private static final String[] KINDS = {"COUNTRY", "DEMONYM", "PLACE"};

    private Own() {}

    static void read(Path folder, List<Language> languages, Collected names) throws IOException {
        for (Language language : languages) {
            Path file = folder.resolve("countries").resolve(language.code() + ".tsv");
            if (!Files.exists(file)) continue;
            for (String line : Build.lines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length < 2 || cells.length > KINDS.length + 1) throw new IOException(file + ": a line has a code and up to three lists: " + line);
                for (int i = 1; i < cells.length; i++) add(names, language, cells[0], KINDS[i - 1], cells[i]);
            }
        }
    }

    private static void add(Collected names, Language language, String code, String kind, String forms) {
        String limit = Names.latin(forms) || !language.everywhere() ? language.code() : "";
        for (String form : forms.split("\\|")) {
            if (form.isEmpty()) continue;
            String name = kind.equals("PLACE") ? form : names.country(code);
            if (form.contains("*")) {
                names.add(kind, code, name, limit, language.endings(), form);
                continue;
            }
            for (String variant : language.variants(form)) {
                names.add(kind, code, name, limit, "", Names.written(variant));
                names.addStems(kind, code, name, language, variant);
            }
        }
    }
}
