package kabar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the shipped tagger is good for. */
class SpanScoreTest {
    @Test
    void shippedModel_reachesItsScoreOnTheDevSentences() throws IOException {
        Path dev =
                Path.of(System.getProperty("kabar.shared", "../shared"), "data", "ner-id-idner-news-2k", "dev.conll");
        assumeTrue(Files.exists(dev), () -> "skipped: no " + dev);
        assertThat(SpanScore.shipped(dev).f1()).isGreaterThan(0.81);
    }
}
