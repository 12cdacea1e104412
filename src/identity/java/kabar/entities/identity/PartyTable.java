package kabar.entities.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Rows of {@code parties.tsv}: parties with a Wikidata id that lived in 2005 or later. */
final class PartyTable {
    private static final String LATELY = "2005";

    private PartyTable() {}

    static List<String> rows(Path shared) throws IOException {
        var rows = new ArrayList<String>();
        for (String line : Sources.zipped(shared.resolve("parties/parties.tsv.gz"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[2].startsWith("Q") || (!cells[8].isEmpty() && cells[8].compareTo(LATELY) < 0)) continue;
            var names = new LinkedHashSet<String>();
            for (int i = 3; i < 7; i++)
                for (String name : cells[i].split(" \\| ", -1))
                    if (name.strip().length() > 1) names.add(name.strip());
            if (!names.isEmpty()) rows.add("wikidata:" + cells[2] + "\t" + cells[0] + "\t" + String.join("|", names));
        }
        return rows;
    }
}
