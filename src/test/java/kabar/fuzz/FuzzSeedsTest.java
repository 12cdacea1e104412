package kabar.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed, among them all inputs that something failed on once, through every target. */
class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/kabar/fuzz");

    @ParameterizedTest
    @MethodSource("seeds")
    void seed_passes(FuzzTarget target, Path seed) throws IOException {
        target.run(Files.readAllBytes(seed));
    }

    private static Stream<Arguments> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList().stream()
                    .flatMap(seed -> Arrays.stream(FuzzTarget.values()).map(target -> Arguments.of(target, seed)));
        }
    }
}
