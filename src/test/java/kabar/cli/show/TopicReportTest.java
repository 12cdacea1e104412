package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kabar.broker.DeclaredTopic;
import kabar.broker.TopicChange;
import kabar.broker.TopicSummary;
import org.junit.jupiter.api.Test;

class TopicReportTest {
    private static final DeclaredTopic ARTICLES =
            new DeclaredTopic("news.articles", "news.articles", 4, (short) -1, Map.of("retention.ms", "1000"));

    @Test
    void plan_nothing_saysSo() {
        assertThat(new TopicReport().plan(List.of())).containsExactly("all topics are as declared");
    }

    @Test
    void plan_eachKindOfChange_hasItsSign() {
        assertThat(new TopicReport()
                        .plan(List.of(
                                new TopicChange.Create(ARTICLES),
                                new TopicChange.AddPartitions(ARTICLES, 2),
                                new TopicChange.KeepPartitions(ARTICLES, 9),
                                new TopicChange.SetConfig(ARTICLES, "retention.ms", "5", "1000"))))
                .containsExactly(
                        "+ news.articles: 4 partitions, retention.ms=1000",
                        "~ news.articles: partitions 2 → 4 (keys move to other partitions: stop every instance first)",
                        "! news.articles: has 9 partitions, 4 are declared; topics never shrink",
                        "~ news.articles: retention.ms 5 → 1000");
    }

    @Test
    void plan_familyThatSaysTheSame_isOneLine() {
        assertThat(new TopicReport()
                        .plan(List.of(
                                new TopicChange.Create(country("id")),
                                new TopicChange.Create(ARTICLES),
                                new TopicChange.Create(country("kz")))))
                .containsExactly(
                        "+ news.country.<cc>: 1 partition (in each of 2 topics)",
                        "+ news.articles: 4 partitions, retention.ms=1000");
    }

    @Test
    void plan_oneMemberOfAFamily_isNamed() {
        assertThat(new TopicReport()
                        .plan(List.of(
                                new TopicChange.Create(country("id")),
                                new TopicChange.SetConfig(country("kz"), "retention.ms", "", "7"))))
                .containsExactly("+ news.country.id: 1 partition", "~ news.country.kz: retention.ms unset → 7");
    }

    @Test
    void list_emptyCountries_areOneLine() {
        assertThat(new TopicReport()
                        .list(List.of(
                                new TopicSummary(ARTICLES, 4, 12, OptionalLong.of(3456)),
                                new TopicSummary(country("id"), 1, 0, OptionalLong.of(0)),
                                new TopicSummary(country("kz"), 1, 2, OptionalLong.empty()))))
                .containsExactly(
                        "TOPIC                            PARTITIONS      RECORDS          BYTES",
                        "news.articles                             4           12           3456",
                        "news.country.kz                           1            2              ?",
                        "news.country.<cc>, 1 empty                             0");
    }

    private static DeclaredTopic country(String code) {
        return new DeclaredTopic("news.country." + code, "news.country.<cc>", 1, (short) -1, Map.of());
    }
}
