package gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Formal names of states as the United Nations write them, in six languages. */
final class Formal {
    /** Columns of the table: language, short and formal name. */
    private static final String[] LANGUAGES = {"en", "fr", "es", "ru", "ar", "zh"};

    private Formal() {}

    static void read(Path resources, List<Language> languages, Collected names) throws IOException {
        for (String line : Build.lines(resources.resolve("country-codes/country-codes.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].matches("[A-Z]{2}")) continue;
            int[] columns = {14, 16, 18, 20, 22, 24};
            for (int i = 0; i < columns.length; i++) {
                String language = LANGUAGES[i];
                String form = cells[columns[i]].replaceAll("\\s*[(（*].*", "").replaceAll("^(?i:the|la|le|les|los|el|las) |^(?i:l)['’]", "").strip();
                if (form.length() < (language.equals("zh") ? 3 : 9) || form.split(" ").length > 8) continue;
                names.add("COUNTRY", cells[0], names.country(cells[0]), "", "", form);
                for (Language each : languages) if (each.code().equals(language)) names.addStems("COUNTRY", cells[0], names.country(cells[0]), each, form);
            }
        }
    }
}
