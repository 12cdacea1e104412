package kabar.eval.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/** The folder that holds the labelled sets, one folder each. */
public record DataFolder(Path path) {
    /** Whether the set is there. */
    public boolean has(String set) {
        return Files.isDirectory(path.resolve(set));
    }

    /** Whether the file is there. */
    public boolean has(String set, String file) {
        return Files.isRegularFile(file(set, file));
    }

    /** A file of a set. */
    public Path file(String set, String file) {
        return path.resolve(set).resolve(file);
    }

    /** The file that holds the articles of a set: {@code train} or {@code dev}, packed or not. */
    public Path articles(String set) throws IOException {
        for (String name :
                List.of("train.jsonl.gz", "train.jsonl", "dev.jsonl.gz", "dev.jsonl", "test.jsonl.gz", "test.jsonl"))
            if (has(set, name)) return file(set, name);
        throw new IOException("the set " + path.resolve(set) + " has no file of articles");
    }

    /** Every line of a file, read by {@code reader}. */
    public <T> List<T> rows(Path file, Function<JsonMembers, T> reader) throws IOException {
        var rows = new ArrayList<T>();
        JsonLines.read(file, row -> rows.add(reader.apply(row)));
        return rows;
    }
}
