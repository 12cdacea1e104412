package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the long lists know of words. */
class ListedWordsTest {
    private static final Readers READERS = new Readers();

    private static Reading read(String language, String text) {
        return READERS.read(Tokens.of(text), List.of(), language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Michael, 0", // as it stands
        "pl, Kowalskiego, 1", // without its ending
        "hi, नरेन्द्र, 2", // by its sound
        "am, አህመድ, 2",
        "bn, নরেন্দ্র, 2"
    })
    void partOfAName_isKnownInManyWays(String language, String word, int way) {
        int listed = read(language, word).listed(0);
        assertThat(listed & 15).isPositive();
        assertThat(listed >>> 7).isEqualTo(way);
    }

    @Test
    void frequency_isThatOfTheLanguageOfTheText() {
        assertThat(read("en", "the").frequency(0)).isEqualTo(5);
        assertThat(read("id", "the").frequency(0)).isLessThan(5);
        assertThat(read("en", "Zubrinka").frequency(0)).isZero();
    }

    @Test
    void monthsAndDays_areKnownInLanguagesWithoutAListOfWords() {
        assertThat(read("sw", "Jumatano").frequency(0)).isEqualTo(6);
        assertThat(read("ha", "Laraba").frequency(0)).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"narendra, नरेन्द्र", "modi, मोदी", "rahul, राहुल", "gandhi, गांधी", "ahmed, አህመድ", "desalegn, ደሳለግን"})
    void nameInAnotherScript_soundsLikeTheLatinOne(String latin, String other) {
        assertThat(Romanised.hash(other, 0, other.length()))
                .isNotZero()
                .isEqualTo(Romanised.ofLatin(latin, 0, latin.length()));
    }

    @Test
    void briefWord_hasNoSoundOfItsOwn() {
        assertThat(Romanised.hash("ने", 0, 2)).isZero();
        assertThat(Romanised.hash("abc", 0, 3)).isZero();
    }

    @Test
    void elsewhere_isHowTheWordIsWrittenInTheRestOfTheText() {
        Reading text = read("en", "Zubrin came. Later zubrin met Kalato, and Kalato left Zubrin.");
        assertThat(text.elsewhere(0)).isEqualTo(Spellings.LOWER | Spellings.CAPITAL);
        assertThat(text.elsewhere(2)).isZero();
        assertThat(text.elsewhere(5)).isEqualTo(Spellings.CAPITAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            presiden indonesia joko widodo tiba di bandung kemarin siang | NONE
            JOKO WIDODO TIBA DI BANDUNG                                  | EVERYWHERE
            President Widodo Visits The City Of Bandung                  | EVERYWHERE
            Presiden Joko Widodo tiba di kota itu kemarin siang          | TELL
            brief and low                                                | TELL
            """)
    void capitals_tellNamesUnlessAllOrNoWordsHaveThem(String text, Capitals expected) {
        assertThat(read("id", text).capitals()).isEqualTo(expected);
    }
}
