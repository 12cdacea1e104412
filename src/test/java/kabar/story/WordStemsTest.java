package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemsTest {
    /** Ends like no suffix, and begins like no longer prefix. */
    private static final String[] ROOTS = {"", "t", "lt", "lot", "lobt", "lobot"};

    private static int malay(String word) {
        return WordStems.hash(word, 0, word.length(), true);
    }

    private static int whole(String word) {
        return WordStems.wordHash(word, 0, word.length());
    }

    /** {@code least}: letters that have to be left beside what the prefix swallowed. */
    @ParameterizedTest
    @CsvSource({
        "meny,s,2",
        "peny,s,2",
        "menge,ke,1",
        "meng,'',3",
        "peng,'',3",
        "mema,pa,1",
        "meme,pe,1",
        "memi,pi,1",
        "memu,pu,1",
        "mem,'',3",
        "pem,'',3",
        "mena,ta,1",
        "mene,te,1",
        "meni,ti,1",
        "menu,tu,1",
        "pene,te,1",
        "men,'',3",
        "pen,'',4",
        "ber,'',4",
        "ter,'',5",
        "di,'',4",
        "me,'',5",
        "pe,'',5"
    })
    void prefix_isTakenOff_whereItLeavesLettersEnough(String prefix, String swallowed, int least) {
        assertThat(malay(prefix + ROOTS[least])).isEqualTo(whole(swallowed + ROOTS[least]));
        assertThat(malay(prefix + ROOTS[least - 1])).isNotEqualTo(whole(swallowed + ROOTS[least - 1]));
    }

    @ParameterizedTest
    @CsvSource({
        "bolunya,bolu",
        "bulnya,bulnya", // a suffix leaves four letters
        "tuloan,tulo",
        "tulan,tulan",
        "tulsi,tuls",
        "tusi,tusi",
        "keboluan,bolu", // ke- and -an together
        "bolak,bola" // -k is never told from -kan
    })
    void suffix_isTakenOff_whereItLeavesLettersEnough(String word, String stem) {
        assertThat(malay(word)).isEqualTo(whole(stem));
    }

    @ParameterizedTest
    @CsvSource({"abcdefgh,abcdefgx,true", "abcdefg,abcdefx,false"})
    void otherLanguages_goByTheFirstSevenLetters(String one, String other, boolean same) {
        assertThat(WordStems.hash(one, 0, one.length(), false) == WordStems.hash(other, 0, other.length(), false))
                .isEqualTo(same);
    }
}
