package kabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values of the hash that stored fingerprints are made of. Where one is red, the layout version of the fingerprint has to be
 * raised before the value is changed here: what is remembered would no longer be found.
 */
class StoredHashesTest {
    @ParameterizedTest
    @CsvSource({
        "kabar, 8760813442761184141",
        "KABAR, 8760813442761184141",
        "Étoile, -6205530394189180222",
        "etoile, -6205530394189180222",
        "كابول, -5931403062266918111",
        "北京, 4359533092414237325"
    })
    void hash_ofAFoldedWord(String word, long hash) {
        assertThat(Folding.hash(word, 0, word.length())).isEqualTo(hash);
    }

    @Test
    void tokens_areHashedAsFolded() {
        assertThat(Tokens.of("Kabar baik, 北京 2022!").hashes())
                .containsExactly(
                        8760813442761184141L,
                        -928901534520643783L,
                        -4837903613617988866L,
                        -1360772746863824082L,
                        5304646330297645627L);
    }
}
