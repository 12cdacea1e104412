package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kabar.SampleArticles;
import kabar.article.Country;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import org.junit.jupiter.api.Test;

/** What readers expect of the sample articles: the countries they are about, and what is a copy, a new version or a withdrawal. */
class SamplesTest {
    private static final Pattern LINE =
            Pattern.compile("\\{\"id\": \"([^\"]+)\", \"countries\": \\{\"primary\": \\[([^]]*)\\],"
                    + " \"secondary\": \\[([^]]*)\\]\\}, \"disposition\": \"(\\w+)\", \"of\": (?:null|\"([^\"]+)\").*");

    /**
     * A match of two Spanish clubs in Riyadh, which readers file under Spain. Names of clubs stand for no country, and in a report on
     * clubs a country counts only where the title tells of it or the text names it three times: so the place of the match is left.
     */
    private static final String KNOWN_MISS = "es-02 original of null [SA]";

    @Test
    void everySample_comesOutAsExpected_butOne() throws IOException {
        Map<String, PublishedRecord> records = published();
        var misses = new ArrayList<String>();
        List<String> lines = expected();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            PublishedRecord record = Objects.requireNonNull(records.get(matcher.group(1)));
            if (!holds(matcher, record)) misses.add(matcher.group(1) + " " + told(record));
        }
        assertThat(lines).hasSize(40);
        assertThat(misses).containsExactly(KNOWN_MISS);
    }

    private static boolean holds(Matcher expected, PublishedRecord record) {
        var primary = codes(expected.group(2));
        var allowed = codes(expected.group(3));
        allowed.addAll(primary);
        var routed = new TreeSet<String>();
        for (Country country : record.countries()) if (!country.code().equals("ZZ")) routed.add(country.code());
        return routed.containsAll(primary)
                && allowed.containsAll(routed)
                && disposition(record).equals(expected.group(4))
                && (expected.group(5) == null
                        || expected.group(5).equals(record.verdict().of()));
    }

    private static String told(PublishedRecord record) {
        return disposition(record) + " of " + record.verdict().of() + " "
                + record.countries().stream().map(Country::code).toList();
    }

    private static String disposition(PublishedRecord record) {
        return record.verdict().disposition().name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> codes(String list) {
        var codes = new TreeSet<String>();
        for (String code : list.replace("\"", "").split(",", -1)) if (!code.isBlank()) codes.add(code.strip());
        return codes;
    }

    private static Map<String, PublishedRecord> published() {
        var pipeline = new Pipeline(Stages.load(PipelineSettings.DEFAULTS, "test"), "news.history");
        var records = new HashMap<String, PublishedRecord>();
        for (byte[] article : SampleArticles.inOrder())
            for (Outcome outcome : pipeline.next(article))
                for (Output output : outcome.outputs())
                    if (!output.topic()
                            .equals(PipelineSettings.DEFAULTS.topics().stories()))
                        records.put(
                                String.valueOf(output.keyText()),
                                new RecordReader().read(Objects.requireNonNull(output.value())));
        return records;
    }

    private static List<String> expected() throws IOException {
        try (var in = SamplesTest.class.getResourceAsStream("/kabar/samples-expected.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
