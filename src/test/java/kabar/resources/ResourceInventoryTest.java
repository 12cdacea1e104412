package kabar.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceInventoryTest {
    @Test
    void everyFile_hasOneSource_andEverySourceAFile() throws IOException {
        ResourceInventory inventory = ResourceInventory.take();
        assertThat(inventory.faults()).isEmpty();
        assertThat(inventory.lines())
                .allSatisfy(line -> assertThat(line.bytes()).isPositive());
    }

    @Test
    void everySource_saysAllThatIsAskedOfIt_andItsBuilderStandsInTheProject() {
        assertThat(ResourceSource.all()).allSatisfy(source -> {
            assertThat(List.of(source.source(), source.licence(), source.needs()))
                    .noneMatch(String::isBlank);
            assertThat(source.asOf()).isAfter(LocalDate.of(2000, 1, 1));
            if (source.builtBy().startsWith("src/"))
                assertThat(Files.exists(Path.of(source.builtBy()))).isTrue();
        });
    }

    @Test
    void aMissingFile_andOneWithoutSource_areNamed() {
        var gone = new ResourceSource(
                "kabar/geo/gone.tsv", "own", LocalDate.of(2026, 1, 1), "Apache-2.0", "src/gazetteer/build", "all");
        var inventory = new ResourceInventory(
                List.of(new ResourceInventory.Line(gone, 0, 0, 0)), List.of("kabar/geo/stray.tsv"));
        assertThat(inventory.faults())
                .containsExactly(
                        "kabar/geo/gone.tsv is missing; build it with src/gazetteer/build",
                        "kabar/geo/stray.tsv has no source, or several, in kabar/resources.tsv");
    }

    @Test
    void holds_takesAStarForLettersOfOneName() {
        var words = new ResourceSource("kabar/x/words-*.tsv", "own", LocalDate.EPOCH, "MIT", "hand", "all");
        assertThat(words.holds("kabar/x/words-ar.tsv")).isTrue();
        assertThat(words.holds("kabar/x/words-ar.txt")).isFalse();
        assertThat(words.holds("kabar/x/words-a/b.tsv")).isFalse();
    }
}
