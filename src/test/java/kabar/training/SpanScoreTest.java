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
        int right = 0;
        int foundAndWanted = 0;
        for (SpanScore sentence : SpanScore.shipped("id", dev)) {
            right += sentence.right();
            foundAndWanted += sentence.found() + sentence.wanted();
        }
        assertThat(2.0 * right / foundAndWanted).isGreaterThan(0.81);
    }
}
