package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionKeysTest {
    private static final byte[] DATA = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

    /** Test case 2 of RFC 4231 has a short key, so this is of the same text, reckoned with another implementation. */
    @Test
    void signature_isHmacSha256_inHexadecimal() {
        assertThat(DecisionKeys.parse("anna = " + "0b".repeat(32)).sign("anna", DATA))
                .isEqualTo("anna:c3f2649c34ea24e4d62a2c7e868bbea0233c9d4c2cc300794db76aa18d6822d8");
    }

    @Test
    void signer_isWhoseSignatureItIs() {
        assertThat(Decided.KEYS.signer(DATA, Decided.KEYS.sign("anna", DATA))).isEqualTo("anna");
        assertThat(Decided.KEYS.signer(DATA, Decided.KEYS.sign("budi", DATA))).isEqualTo("budi");
        assertThat(DecisionKeys.NONE.signer(DATA, Decided.KEYS.sign("anna", DATA)))
                .isNull();
        assertThat(Decided.KEYS.signer(DATA, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna = 0a", "anna = GG", "an na = 0a", "= 0a", "anna: 0a"})
    void line_thatIsNone_isNamed_withoutItsKey(String line) {
        assertThatThrownBy(() -> DecisionKeys.parse("# keys\n\n" + line))
                .hasMessage(
                        "line 3 is not PERSON = KEY, the key being 32 to 64 bytes in hexadecimal (openssl rand -hex 32)");
    }

    @Test
    void person_withTwoKeys_isRefused() {
        String line = "anna = " + "0b".repeat(32) + "\n";
        assertThatThrownBy(() -> DecisionKeys.parse(line + line))
                .hasMessage("line 2 has a person that has a key already");
    }

    @Test
    void person_withoutAKey_cannotSign() {
        assertThat(Decided.KEYS.has("carl")).isFalse();
        assertThatThrownBy(() -> Decided.KEYS.sign("carl", DATA)).hasMessage("carl has no key");
    }
}
