package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import kabar.article.Parsed.Rejected;
import kabar.article.RejectReason;
import org.junit.jupiter.api.Test;

class PublishTallyTest {
    private static final Rejected BAD = new Rejected(RejectReason.NO_TEXT, "neither title nor body");

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void progress_terminal_isOneLineWrittenOverEachSecond() {
        PublishTally tally = tally(true);
        for (int tenth = 1; tenth <= 25; tenth++) {
            nanos.set(tenth * 100_000_000L);
            tally.sent();
            tally.progress();
        }
        assertThat(err).hasToString("\r\u001b[K10 published, 10/s\r\u001b[K20 published, 10/s");
    }

    @Test
    void progress_elsewhere_isALineEachTenSeconds() {
        PublishTally tally = tally(false);
        for (int second = 1; second <= 25; second++) {
            nanos.set(second * 1_000_000_000L);
            tally.sent();
            tally.progress();
        }
        assertThat(err).hasToString("10 published, 1/s\n20 published, 1/s\n");
    }

    @Test
    void rejected_many_namesTheFirstTen() {
        PublishTally tally = tally(false);
        for (int line = 1; line <= 25; line++) tally.rejected("f:" + line, BAD);
        assertThat(err.toString().lines())
                .hasSize(11)
                .startsWith("kabar: f:1: no-text: neither title nor body")
                .endsWith("kabar: further rejects are counted only");
        assertThat(tally.hasRejects()).isTrue();
    }

    @Test
    void summary_countsEachKind() {
        PublishTally tally = tally(false);
        nanos.set(2_000_000_000L);
        for (int event = 0; event < 6; event++) tally.sent();
        tally.rejected("f:1", BAD);
        tally.tooLarge("f:2");
        tally.summary("news.articles");
        assertThat(err.toString().lines())
                .last()
                .isEqualTo("kabar: 6 published, 3/s, 1 of them no articles: the stream keeps them as dead letters,"
                        + " 1 too large and not sent to news.articles");
    }

    @Test
    void hasRejects_nothingBad_isFalse() {
        PublishTally tally = tally(false);
        tally.sent();
        assertThat(tally.hasRejects()).isFalse();
    }

    private PublishTally tally(boolean terminal) {
        return new PublishTally(new PrintWriter(err), terminal, nanos::get);
    }
}
