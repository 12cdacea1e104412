package kabar.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.article.TopicNames;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.storage.internals.log.LogConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicDeclarationsTest {
    private static final TopicNames NEWS = new TopicNames("news.");
    private static final List<DeclaredTopic> ALL = TopicDeclarations.all(NEWS, (short) -1);

    @Test
    void files_areThoseOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("topics"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(TopicDeclarations.FILES.stream(), Stream.of(TopicDeclarations.REPLAY))
                                    .map(name -> name + ".properties")
                                    .toList());
        }
    }

    @Test
    void all_hasEveryTopicOnce() {
        assertThat(ALL.stream().map(DeclaredTopic::name))
                .hasSize(256)
                .doesNotHaveDuplicates()
                .contains(NEWS.articles(), NEWS.history())
                .containsAll(NEWS.outputs());
    }

    @Test
    void outputs_areWhatTheStreamWrites() {
        assertThat(TopicDeclarations.outputs(NEWS, (short) -1).stream().map(DeclaredTopic::name))
                .containsExactlyElementsOf(NEWS.outputs());
    }

    @Test
    void configs_areKnownToKafkaAndValid() {
        for (DeclaredTopic topic : ALL) {
            assertThat(LogConfig.configNames()).containsAll(topic.configs().keySet());
            LogConfig.validate(topic.configs());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "country.id", "duplicates", "dlq", "stories"})
    void liveTopics_takeTheTimeOfTheBroker(String name) {
        assertThat(topic(name).configs()).containsEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
    }

    @Test
    void articles_fourPartitionsAndSevenDays() {
        DeclaredTopic articles = topic("articles");
        assertThat(articles.partitions()).isEqualTo(4);
        assertThat(articles.configs())
                .containsEntry("retention.ms", "604800000")
                .containsEntry("cleanup.policy", "delete");
    }

    @Test
    void history_takesAnyTimeAndForgetsNothing() {
        assertThat(topic("history").configs())
                .containsEntry("message.timestamp.type", "CreateTime")
                .containsEntry("message.timestamp.before.max.ms", String.valueOf(Long.MAX_VALUE))
                .containsEntry("message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE))
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void stories_areCompacted() {
        assertThat(topic("stories").configs()).containsEntry("cleanup.policy", "compact");
    }

    @Test
    void deadLetters_haveRoomForTheLargestArticle() {
        assertThat(Long.parseLong(topic("dlq").configs().get("max.message.bytes")))
                .isGreaterThan(Long.parseLong(topic("articles").configs().get("max.message.bytes")));
    }

    @Test
    void replicationFactor_goesToEveryTopic() {
        assertThat(TopicDeclarations.all(NEWS, (short) 3)).allMatch(topic -> topic.replicationFactor() == 3);
    }

    @Test
    void family_keepsThePlaceholder() {
        assertThat(topic("country.kz").family()).isEqualTo("news.country.<cc>");
        assertThat(topic("dlq").family()).isEqualTo("news.dlq");
    }

    @Test
    void declaredTopic_noPartition_isRefused() {
        assertThatThrownBy(() -> new DeclaredTopic("t", "t", 0, (short) 1, Map.of()))
                .hasMessage("t: partitions must be > 0, was 0");
    }

    @Test
    void otherPrefix_renamesAll() {
        assertThat(TopicDeclarations.all(new TopicNames("replay-1."), (short) -1).stream()
                        .map(DeclaredTopic::name))
                .allMatch(name -> name.startsWith("replay-1."));
    }

    private static DeclaredTopic topic(String name) {
        return ALL.stream()
                .filter(topic -> topic.name().equals("news." + name))
                .findFirst()
                .orElseThrow();
    }
}
