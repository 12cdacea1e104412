package kabar.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kabar.article.Coordinates;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No article costs more than a bound, whatever it is made of. All texts against single steps are measured here and one in ten of the floods
 * in each language; {@code ./kabar bench hostile} measures all.
 */
class HostileCorpusTest {
    private static final long SEED = 7;
    private static final int FLOODS = 10;
    /** Ten times the bound on a warm, quiet machine. */
    private static final Duration MOST = Duration.ofMillis(2_500);

    private static final HostileRun RUN =
            new HostileRun(Stages.load(PipelineSettings.DEFAULTS, "hostile"), new OutcomeListener() {
                @Override
                public void failed(Coordinates at, Throwable mistake) {
                    throw new AssertionError(mistake);
                }
            });

    @Test
    void corpus_ofOneSeed_isTheSame() {
        List<HostileText> texts = HostileCorpus.of(SEED);

        assertThat(texts).hasSizeGreaterThan(300).extracting(HostileText::name).doesNotHaveDuplicates();
        HostileText some = texts.get(texts.size() / 2);
        assertThat(some.events().get(0)).isEqualTo(some.events().get(0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileText_costsNoMoreThanABound(HostileText text) {
        HostileRun.Cost cost = RUN.cost(text);

        assertThat(Duration.ofNanos(cost.mostNs())).as(cost::toString).isLessThan(MOST);
    }

    private static Stream<HostileText> texts() {
        List<HostileText> texts = HostileCorpus.of(SEED);
        return IntStream.range(0, texts.size())
                .filter(i -> i % FLOODS == 0 || !HostileCorpus.isFlood(texts.get(i)))
                .mapToObj(texts::get);
    }
}
