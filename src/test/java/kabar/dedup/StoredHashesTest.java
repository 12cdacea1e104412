package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.dedup.wording.Bands;
import kabar.dedup.wording.Hash;
import kabar.dedup.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Values of every hash that is stored or compared over restarts. Where one is red, an article would no longer be found by what is
 * remembered of it: raise {@link FingerprintBytes#VERSION}, write a page in {@code docs/decisions}, and only then change the value.
 */
class StoredHashesTest {
    private static final String TEXT = "Kapal Sinar Bahari membawa 1.250 orang, kata Rahmat dari Pulau Tiga";

    @BeforeEach
    void hashes_areThoseOfLayoutVersionThree() {
        assertThat(FingerprintBytes.VERSION)
                .as("a new layout version may have new hashes")
                .isEqualTo(3);
    }

    @Test
    void hash_ofASignAWordAndTwoHashes() {
        assertThat(Hash.SEED).isEqualTo(-3750763034362895579L);
        assertThat(Hash.step(Hash.SEED, 'k')).isEqualTo(-5808545878037627510L);
        assertThat(Hash.mix(1)).isEqualTo(-5451962507482445012L);
        assertThat(Hash.mix(-1)).isEqualTo(7256831767414464289L);
        assertThat(Hash.join(1, 2)).isEqualTo(-506827221854816315L);
        assertThat(Hash.join(2, 1)).isEqualTo(-1706819287460639110L);
        assertThat(Hash.ofText("kabar")).isEqualTo(-5007999359218384445L);
        assertThat(Hash.ofText("")).isEqualTo(-1166397803181037274L);
    }

    @Test
    void words_areHashedAsFolded_numbersInTheirNormalForm() {
        Words words = Texts.words(TEXT);
        assertThat(words.size()).isEqualTo(11);
        assertThat(words.hash(0)).isEqualTo(4757688930124283267L);
        assertThat(words.hash(1)).isEqualTo(-2274441719434858150L);
        assertThat(words.hash(4)).isEqualTo(3277464154882075748L).isEqualTo(Hash.ofText("1250"));
        assertThat(words.hash(10)).isEqualTo(-6460639867773283390L);
    }

    @Test
    void wording_keepsSixteenBitsOfAWord_theLowestForANumber() {
        assertThat(Texts.wording(TEXT).sequence())
                .containsExactly(
                        new short[] {31494, 25268, -4418, -14242, -10039, 15424, 32180, -7346, 25176, 12514, 10117});
    }

    @Test
    void bands_ofAText() {
        assertThat(Bands.of(Texts.words(TEXT)))
                .containsExactly(
                        687795093,
                        1777452994,
                        -1123494873,
                        -76986842,
                        1854895726,
                        -912494152,
                        -693572066,
                        324580103,
                        1119680127,
                        -998557825,
                        -2013205302,
                        -1033660904,
                        1259638144,
                        1652981562,
                        759382974,
                        2138253434,
                        102842544,
                        -1980530169,
                        -1909002438,
                        -1113771966);
    }

    @Test
    void keysOfTheSequenceIndex_areIdentitiesAndExactWords() {
        Fingerprint print = Draft.of("id-1")
                .url("https://satu.example/1")
                .from("Warta")
                .title("Kapal kandas")
                .body(TEXT + ".")
                .print();
        assertThat(print.publisher()).isEqualTo(6922237552750562276L);
        assertThat(print.identities()).containsExactly(-2821461440670732954L, -1715009616969709345L);
        assertThat(print.title()).isEqualTo(8807699383053609329L);
        assertThat(print.exact()).isEqualTo(7418759857689584247L);
        assertThat(Memory.exactKey(print)).isEqualTo(3334916031826969278L);
    }
}
