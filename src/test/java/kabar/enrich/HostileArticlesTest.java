package kabar.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.json.ArticleWriter;
import kabar.json.RecordWriter;
import kabar.json.event.ArticleReader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest articles that are let in, written to cost time: each is read, cleaned, enriched and written in time linear in its length. */
class HostileArticlesTest {
    private static final int CHARACTERS = 500_000;
    private static final int BYTES = 1_000_000;
    /** A usual machine needs a tenth of it, the first articles after start-up a third. */
    private static final Duration MOST = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Enricher ENRICHER = Enricher.shipped();

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @MethodSource("bodies")
    void article_ofAMegabyte_takesLittleTime(String body) {
        byte[] event = new ArticleWriter()
                .write(Article.builder("a").title("Panen raya").body(body).build());
        long before = THREADS.getCurrentThreadCpuTime();
        Parsed parsed = reader.read(event);
        assertThat(parsed).isInstanceOf(Parsed.Accepted.class);
        Enrichment enrichment = ENRICHER.enrichment(((Parsed.Accepted) parsed).article(), 0);
        byte[] record = new RecordWriter().body(enrichment.article());
        long spent = THREADS.getCurrentThreadCpuTime() - before;

        assertThat(record).isNotEmpty();
        assertThat(Duration.ofNanos(spent)).isLessThan(MOST);
    }

    private static Stream<Named<String>> bodies() {
        return Stream.concat(
                Stream.of(
                                // Signs and runs of them.
                                "a",
                                "A",
                                "1",
                                ".",
                                "(",
                                "()",
                                "\"",
                                "-",
                                "–",
                                " ",
                                "\t",
                                "\n",
                                "\r\n",
                                "😀\u200D",
                                // Letters and what goes on them.
                                "\u0301",
                                "a\u0301",
                                "\u0301\u0323",
                                "\u0F39",
                                "\u20DD",
                                "\u064B\u0651",
                                "\u1100",
                                "\u1161",
                                "\u11A8",
                                "\u1100\u1161\u11A8",
                                "\u202E",
                                // Markup.
                                "<",
                                "&",
                                "&lt;",
                                "<!--",
                                "</",
                                "<b>",
                                "<div>",
                                "<b><p>",
                                "<a><b>",
                                "<font><p></font>",
                                "<table><td>",
                                "<svg><p>",
                                // Words that rules look for.
                                "http://",
                                "https://a.example/b-c/Indonesia/",
                                "Indonesia ",
                                "Indonesia",
                                "AS ",
                                "Peru, Chile, Fiji, Nepal, Spanyol, Jepang. ",
                                "Kazakhstsn Kazakhstan ",
                                "Presiden Joko ",
                                "A. ",
                                "王毅",
                                "(Reuters) ",
                                "JAKARTA - ",
                                "<OAKH.L> ",
                                "Selasa (26/5) ",
                                "Baca juga\n\n",
                                "Berita Terpopuler\n\n",
                                "Harga Naik\n12 Januari 2022\n")
                        .map(HostileArticlesTest::run),
                Stream.of(
                        numbered("tags that differ", "<b id=%d>"),
                        numbered("tags that differ, and paragraphs", "<b id=%d><p>"),
                        Named.of("a tag of many attributes", "<a" + numbers(" x%d=1") + ">"),
                        numbered("words that differ", "Kata%d "),
                        numbered("names that differ", "Presiden Joko%d mengatakan. ")));
    }

    private static Named<String> run(String unit) {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        String shown = unit.length() > 4
                ? unit.strip()
                : unit.chars()
                        .mapToObj(sign -> String.format(Locale.ROOT, "U+%04X", sign))
                        .collect(Collectors.joining(" "));
        return Named.of(shown, "x" + unit.repeat(Math.min(CHARACTERS / unit.length(), BYTES / bytes)));
    }

    private static Named<String> numbered(String name, String unit) {
        return Named.of(name, numbers(unit));
    }

    private static String numbers(String unit) {
        var body = new StringBuilder();
        for (int number = 0; body.length() < CHARACTERS - 40; number++)
            body.append(String.format(Locale.ROOT, unit, number));
        return body.toString();
    }
}
