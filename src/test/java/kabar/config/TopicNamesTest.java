package kabar.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import kabar.article.TopicNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNamesTest {
    private final TopicNames news = new TopicNames("news.");

    @Test
    void names_standUnderThePrefix() {
        assertThat(news.articles()).isEqualTo("news.articles");
        assertThat(news.history()).isEqualTo("news.history");
        assertThat(news.duplicates()).isEqualTo("news.duplicates");
        assertThat(news.deadLetters()).isEqualTo("news.dlq");
        assertThat(news.stories()).isEqualTo("news.stories");
        assertThat(news.country("KZ")).isEqualTo("news.country.kz");
        assertThat(news.outputs()).hasSize(254).startsWith("news.country.ad").endsWith("news.stories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "id.evil", "", "I D", "AA", "IDN", "ıd"})
    void country_textThatIsNoCode_neverBecomesATopic(String code) {
        assertThatThrownBy(() -> news.country(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void country_anyDefaultLocale_isTheSame(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(news.country("ID")).isEqualTo("news.country.id");
            assertThat(news.country("in")).isEqualTo("news.country.in");
        } finally {
            Locale.setDefault(before);
        }
    }
}
