package kabar.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Statements in 24 languages with what they say, and with words that only look like numbers, dates and times. */
class StatementsTest {
    private static final Instant PUBLISHED = Instant.parse("2024-03-05T09:00:00Z");
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void usualLocale() {
        Locale.setDefault(usual);
    }

    @TestFactory
    Stream<DynamicTest> eachStatement_isReadByValue() {
        return Resource.lines("kabar/facts/statements.tsv").stream().map(line -> {
            String[] cells = line.split("\t", -1);
            return DynamicTest.dynamicTest(
                    cells[0] + ": " + cells[1],
                    () -> assertThat(facts(cells[0], cells[1])).isEqualTo(cells[2]));
        });
    }

    @Test
    void statements_areReadAlike_underATurkishLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        for (String line : Resource.lines("kabar/facts/statements.tsv")) {
            String[] cells = line.split("\t", -1);
            assertThat(facts(cells[0], cells[1])).as(cells[1]).isEqualTo(cells[2]);
        }
    }

    private static String facts(String language, String text) {
        String facts = FactReader.of(language).read(Tokens.of(text), PUBLISHED).stream()
                .map(fact -> (fact.kind() + " " + fact.value() + " " + fact.unit()).strip())
                .collect(Collectors.joining(";"));
        return facts.isEmpty() ? "-" : facts;
    }
}
