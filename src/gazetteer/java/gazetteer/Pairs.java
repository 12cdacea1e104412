package gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/** Names of several countries in one word by a sign for each, as headlines in Chinese, Japanese and Korean write them. */
final class Pairs {
    private Pairs() {}

    static void read(Path supplement, Collected names) throws IOException {}
}
