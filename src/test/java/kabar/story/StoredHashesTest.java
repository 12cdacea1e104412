package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values of every hash that a profile stores and later articles are compared by. Where one is red, an article would no longer meet
 * what is remembered: raise {@link ProfileBytes#VERSION}, write a page in {@code docs/decisions}, and only then change the value.
 */
class StoredHashesTest {
    @BeforeEach
    void hashes_areThoseOfLayoutVersionThree() {
        assertThat(ProfileBytes.VERSION)
                .as("a new layout version may have new hashes")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "kabar, 2107193994, 2107193994, 2107193994",
        "menyapu, 2008156660, -495045433, -495045433",
        "pengadilan, 1295860985, -1196623703, -131837918",
        "kesatuan, -345669341, 887724031, -2094860940",
        "memakai, -1561548326, 120256657, 120256657",
        "menulis, -1904889293, 4000900, 4000900",
        "mengenali, 1036571149, -1355452335, 20498597",
        "berjalan, -1551584608, -1141269034, -1746503487",
        "terbesar, -579841929, 559968572, -1573598538",
        "ditanam, -963391517, 1138784003, 1138784003",
        "pendidikan, 1125602348, 683696530, -1161283217",
        "membaca, -2121650006, 513668639, 513668639",
        "penyanyi, 593681971, -1160595611, 689074023",
        "mengetahui, 455723185, 1918000440, 1509320758",
        "rumahnya, -1030487032, -343297066, -821534650",
        "pemimpin, 600170712, -1443650452, 1185105209",
        "menarik, -2288111, 1131766088, 1131766088"
    })
    void stem_inMalay_inOtherLanguages_andAsItStands(String word, int malay, int other, int whole) {
        assertThat(WordStems.hash(word, 0, word.length(), true)).isEqualTo(malay);
        assertThat(WordStems.hash(word, 0, word.length(), false)).isEqualTo(other);
        assertThat(WordStems.wordHash(word, 0, word.length())).isEqualTo(whole);
    }

    @Test
    void letters_ofAName() {
        assertThat(WordStems.lettersHash("al-kabar 7")).isEqualTo(748344820);
        assertThat(WordStems.lettersHash("k")).isZero();
        assertThat(NamePicker.hash("Wang Yi")).isEqualTo(879904558);
        assertThat(NamePicker.hash("王毅")).isEqualTo(2123874962);
    }

    @ParameterizedTest
    @CsvSource({
        "28.585, 534592635, -120",
        "'28,585', 534592635, -120",
        "2022, 17237135, 120",
        "7, 582, -8",
        "北京, -1339240984, 8"
    })
    void figureOrPairOfSigns_inATitle(String text, int hash, byte mark) {
        var counter = new TermCounter("id");
        counter.title(text, 100);
        assertThat(counter.top(9).hashes()).containsExactly(hash);
        assertThat(counter.top(9).marks()).containsExactly(mark);
    }

    @Test
    void turnsOfATitle_keepTheirStoredBits() {
        assertThat(TitleTurns.REPLY).isEqualTo(1);
        assertThat(TitleTurns.PREVIEW).isEqualTo(2);
        assertThat(TitleTurns.DAILY).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"30.000, ''", "30, ribu", "30, thousand", "'30,0', тысяч"})
    void figure_andTheWordThatMultipliesIt_areOneFigure(String figure, String word) {
        assertThat(terms("korban " + figure + " " + word)).contains(terms("korban 30000")[0], terms("korban 30000")[1]);
    }

    @Test
    void groupsOfThousands_areNoFraction() {
        assertThat(terms("1.200 juta")).contains(terms("1200000000")[0]);
        assertThat(terms("1,2 juta")).contains(terms("1200000")[0]);
    }

    private static int[] terms(String text) {
        var counter = new TermCounter("id");
        counter.title(text, 100);
        return counter.top(9).hashes();
    }

    @Test
    void days_stages_countriesAndLanguage_keepTheirStoredBits() {
        assertThat(Weekdays.of("On Monday and Sunday", 99, "en")).isEqualTo(1 + 64);
        assertThat(Weekdays.of("pada Rabu", 99, "id")).isEqualTo(4);
        assertThat(EventStages.of("Captain arrested", 99, "en")).isEqualTo(1);
        assertThat(EventStages.of("Kapten divonis", 99, "ms")).isEqualTo(8);
        assertThat(Surface.packed(java.util.List.of("ID", "MY"))).isEqualTo(0x4d59_4944L);
        assertThat(Surface.language("en")).isEqualTo(0x656e);
        assertThat(Surface.language("ms")).isEqualTo(Surface.language("id"));
    }
}
