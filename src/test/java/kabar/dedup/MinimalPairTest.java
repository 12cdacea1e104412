package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kabar.dedup.MinimalPair.Kind;
import kabar.dedup.MinimalPair.Report;
import org.junit.jupiter.api.Test;

/** The minimal pairs themselves: enough of every language, kind and class, no text twice, and a README that counts them. */
class MinimalPairTest {
    private static final Path README = Path.of("src/test/resources/kabar/dedup/README.md");
    private static final Set<String> REQUIRED =
            Set.of("id", "en", "ms", "de", "fr", "es", "pt", "ru", "ar", "zh", "ja", "hi");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja");
    private static final int AT_LEAST = 13;
    private static final List<MinimalPair> PAIRS = MinimalPair.all();

    @Test
    void every_required_language_has_four_reports_and_enough_pairs_of_each_kind() {
        for (String lang : REQUIRED) {
            assertThat(reports(lang)).as(lang).hasSizeGreaterThanOrEqualTo(4);
            assertThat(count(lang, Kind.CHANGED)).as(lang).isGreaterThanOrEqualTo(AT_LEAST);
            assertThat(count(lang, Kind.HARMLESS)).as(lang).isGreaterThanOrEqualTo(AT_LEAST);
        }
    }

    @Test
    void no_class_holds_more_than_a_fifth_of_its_kind() {
        for (Kind kind : Kind.values()) {
            Map<String, Long> classes = classes(kind);
            long all = classes.values().stream().mapToLong(n -> n).sum();
            assertThat(classes.values()).as(kind.name()).allMatch(n -> n * 5 <= all);
        }
    }

    @Test
    void no_class_means_both_kinds() {
        assertThat(classes(Kind.CHANGED).keySet())
                .doesNotContainAnyElementsOf(classes(Kind.HARMLESS).keySet());
    }

    @Test
    void no_text_stands_twice_before_or_after_its_change() {
        var seen = new HashSet<Object>();
        for (MinimalPair pair : PAIRS)
            assertThat(seen.add(pair.changed())).as(pair.toString()).isTrue();
        Set<Report> originals = PAIRS.stream().map(MinimalPair::original).collect(Collectors.toSet());
        assertThat(seen).doesNotContainAnyElementsOf(originals);
        assertThat(originals.stream().map(Report::title)).doesNotHaveDuplicates();
        assertThat(originals.stream().map(Report::body)).doesNotHaveDuplicates();
    }

    @Test
    void a_body_is_as_long_as_a_short_report() {
        for (MinimalPair pair : PAIRS) {
            String body = pair.original().body();
            boolean signs = WITHOUT_SPACES.contains(pair.lang());
            assertThat(signs ? body.codePointCount(0, body.length()) : body.split(" ").length)
                    .as(body)
                    .isBetween(signs ? 170 : 60, signs ? 250 : 100);
        }
    }

    @Test
    void the_readme_counts_the_pairs() throws IOException {
        Set<String> langs = PAIRS.stream().map(MinimalPair::lang).collect(Collectors.toSet());
        assertThat(Files.readAllLines(README))
                .containsAll(langs.stream()
                        .map(lang -> "| %s | %d | %d | %d |"
                                .formatted(
                                        lang,
                                        reports(lang).size(),
                                        count(lang, Kind.CHANGED),
                                        count(lang, Kind.HARMLESS)))
                        .toList())
                .contains(written(Kind.CHANGED), written(Kind.HARMLESS));
    }

    private static String written(Kind kind) {
        return classes(kind).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Set<Report> reports(String lang) {
        return PAIRS.stream()
                .filter(p -> p.lang().equals(lang))
                .map(MinimalPair::original)
                .collect(Collectors.toSet());
    }

    private static long count(String lang, Kind kind) {
        return PAIRS.stream()
                .filter(p -> p.lang().equals(lang) && p.kind() == kind)
                .count();
    }

    private static Map<String, Long> classes(Kind kind) {
        return PAIRS.stream()
                .filter(p -> p.kind() == kind)
                .collect(Collectors.groupingBy(MinimalPair::note, TreeMap::new, Collectors.counting()));
    }
}
