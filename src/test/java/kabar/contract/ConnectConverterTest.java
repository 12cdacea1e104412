package kabar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import kabar.SampleArticles;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.pipeline.PipelineSettings;
import kabar.pipeline.Stages;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;
import org.apache.kafka.connect.storage.SimpleHeaderConverter;
import org.junit.jupiter.api.Test;

/** Kafka Connect reads reports and stories with the converters that {@code docs/consumers.md} gives. */
class ConnectConverterTest {
    private static final Path PAGE = Path.of("docs/consumers.md");

    private static List<Output> written() {
        var pipeline = new Pipeline(Stages.load(PipelineSettings.DEFAULTS, "test"), "news.history");
        return SampleArticles.inOrder().stream()
                .flatMap(event -> pipeline.next(event).stream())
                .map(Outcome::outputs)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyValue_becomesAMapWithoutASchema() throws Exception {
        Properties page = page();
        var settings = new TreeMap<String, String>();
        for (String name : page.stringPropertyNames())
            if (name.startsWith("value.converter."))
                settings.put(name.substring("value.converter.".length()), page.getProperty(name));
        try (Converter converter = made(page, "value.converter", Converter.class)) {
            converter.configure(settings, false);
            for (Output output : written()) {
                var converted = converter.toConnectData(output.topic(), Objects.requireNonNull(output.value()));
                assertThat(converted.schema()).isNull();
                assertThat(converted.value()).isInstanceOfSatisfying(Map.class, value -> {
                    if (output.topic().equals("news.stories")) {
                        assertThat(value.get("articles")).isInstanceOf(Long.class);
                        return;
                    }
                    assertThat(value.get("id")).isEqualTo(output.keyText());
                    assertThat(((Map<?, ?>) Objects.requireNonNull(value.get("verdict"))).get("score"))
                            .isInstanceOf(Double.class);
                    assertThat((List<?>) value.get("countries")).isNotEmpty();
                });
            }
        }
    }

    @Test
    void withSchemasEnabled_valuesAreRefused() {
        byte[] value = Objects.requireNonNull(written().get(0).value());
        try (var converter = new JsonConverter()) {
            converter.configure(Map.of(), false);
            assertThatThrownBy(() -> converter.toConnectData("news.country.kz", value))
                    .isInstanceOf(DataException.class);
        }
    }

    @Test
    void headers_stayTheirTexts() throws Exception {
        try (HeaderConverter converter = made(page(), "header.converter", HeaderConverter.class)) {
            converter.configure(Map.of("converter.type", "header"));
            written()
                    .get(0)
                    .headers()
                    .forEach((name, value) -> assertThat(converter
                                    .toConnectHeader("news.country.kz", name, value.getBytes(StandardCharsets.UTF_8))
                                    .value())
                            .isEqualTo(value));
        }
        try (var usual = new SimpleHeaderConverter()) {
            byte[] version = "1.0".getBytes(StandardCharsets.UTF_8);
            assertThat(usual.toConnectHeader("news.country.kz", "ce_specversion", version)
                            .value())
                    .isNotInstanceOf(String.class);
        }
    }

    @Test
    void topics_areThoseOfAllCountries() throws Exception {
        String pattern = page().getProperty("topics.regex");
        assertThat(PipelineSettings.DEFAULTS.topics().outputs().stream().filter(topic -> topic.matches(pattern)))
                .containsExactlyElementsOf(PipelineSettings.DEFAULTS.topics().countries());
    }

    private static Properties page() throws Exception {
        var properties = new Properties();
        properties.load(new StringReader(PageBlocks.of(PAGE, "properties").get(0)));
        return properties;
    }

    private static <T> T made(Properties page, String name, Class<T> type) throws ReflectiveOperationException {
        return type.cast(Class.forName(page.getProperty(name)).getConstructor().newInstance());
    }
}
