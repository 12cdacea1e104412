package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.article.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenresTest {
    private final Genres genres = new Genres();

    @ParameterizedTest
    @CsvSource({
        "GENRE_HOROSCOPE, Ramalan Zodiak 5 Mei: Aries dan Taurus Perlu Bersabar",
        "GENRE_HOROSCOPE, Aries to Pisces: today's horoscope",
        "GENRE_HOROSCOPE, Гороскоп на 12 июня для всех знаков",
        "GENRE_HOROSCOPE, 今日运势 5月3日",
        "GENRE_RESULTS, Lottozahlen vom Samstag",
        "GENRE_RESULTS, Serie A | Risultati",
        "GENRE_RESULTS, Kết quả xổ số ngày 4/5",
        "GENRE_SERVICE, Jadwal Sholat Surabaya Hari Ini",
        "GENRE_SERVICE, Weather forecast for the weekend",
        "GENRE_SERVICE, Погода: 20 августа"
    })
    void titlesThatBeginSo_tellTheGenre(Flag genre, String title) {
        assertThat(genres.of(title, "", List.of())).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource({
        "Astrologer arrested after horoscope fraud",
        "Results of the vote delay the new government",
        "Weather kills twelve in the north",
        "Pemerintah bahas resep obat generik",
        "Погода унесла урожай пшеницы"
    })
    void newsThatSpeakOfSuchThings_areNews(String title) {
        assertThat(genres.of(title, "", List.of())).isNull();
    }

    @Test
    void theCategoryOfThePublisher_tellsTheGenre() {
        assertThat(genres.of("Die Sterne lügen nicht", "", List.of("Leben", "Horoskop")))
                .isEqualTo(Flag.GENRE_HOROSCOPE);
        assertThat(genres.of("Soto ayam", "", List.of("Resep Masakan"))).isEqualTo(Flag.GENRE_SERVICE);
        assertThat(genres.of("Soto ayam", "", List.of("Kuliner"))).isNull();
    }

    @Test
    void aBodyOfScores_isAListOfResults() {
        String scores =
                "Persib - Arema 2-1\nBali - PSM 0-0\nPersija - Madura 3-1\nPSIS - Persik 1:2\nBorneo - Dewa 2-2";
        assertThat(genres.of("Pekan ke-12", scores, List.of())).isEqualTo(Flag.GENRE_RESULTS);
        String report = "Persib menang 2-1 atas Arema.\n\nGol pertama dicetak pada menit ke-10.\n\nPelatih puas.";
        assertThat(genres.of("Pekan ke-12", report, List.of())).isNull();
    }
}
