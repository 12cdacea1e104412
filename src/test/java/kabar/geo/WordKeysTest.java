package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers under which names are looked up. Names are hashed when they are loaded, so no file holds these values; but which words
 * share one depends on them, and so do the known names that the taggers have as features: after a change train those again.
 */
class WordKeysTest {
    @ParameterizedTest
    @CsvSource({
        "jakarta, bdfa148e67612a37, 67ff6bc46b193f63",
        "Weiß, 3d586bf6249319db, ae26e1fc19f92667",
        "中国, 0319c7088af58697, cfe24d9208ea44c3",
        "كَتَبَ, 590649232ca3ca63, 42053e27e5b163af",
    })
    void hash_ofAKnownWord_staysTheSame(String word, String whole, String stem) {
        long hash = WordKeys.hash(word, 0, word.length());
        assertThat(hash).isEqualTo(Long.parseUnsignedLong(whole, 16));
        assertThat(WordKeys.stem(hash, 3)).isEqualTo(Long.parseUnsignedLong(stem, 16));
    }

    @Test
    void hash_ofAKnownPhrase_staysTheSame() {
        long phrase = PhraseTable.extend(PhraseTable.EMPTY, WordKeys.hash("hong", 0, 4));
        assertThat(PhraseTable.extend(phrase, WordKeys.hash("kong", 0, 4))).isEqualTo(0x59e05de4fce5b841L);
    }
}
