package kabar.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kabar.eval.sets.DataFolder;

/** Small sets for the tests of this package. */
public record SetFiles(Path folder) {
    /** Writes a file of a set. */
    public SetFiles with(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, java.util.List.of(lines));
        return this;
    }

    public DataFolder data() {
        return new DataFolder(folder);
    }
}
