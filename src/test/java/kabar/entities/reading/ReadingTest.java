package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabar.geo.Entry;
import kabar.geo.Hit;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules and taggers see of a text: for each token the gap before it, its shape, its word classes. */
class ReadingTest {
    private static final Readers READERS = new Readers();

    private static Reading read(String language, String text, Hit... hits) {
        return READERS.read(Tokens.of(text), List.of(hits), language);
    }

    private static String told(Reading text) {
        var lines = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            lines.append(text.word(i))
                    .append(' ')
                    .append(text.gap(i))
                    .append(' ')
                    .append(text.shape(i));
            for (Word word : Word.values())
                if (text.is(i, word)) lines.append(' ').append(word);
            lines.append('\n');
        }
        return lines.toString();
    }

    private static List<String> given(String text) {
        Reading reading = read("id", text);
        var given = new ArrayList<String>();
        for (int i = 0; i < reading.size(); i++) if (reading.is(i, Word.GIVEN)) given.add(i + " " + reading.word(i));
        return given;
    }

    @Test
    void indonesianSentence_hasGapsShapesAndClasses() {
        Reading text = read(
                "id",
                "Menteri Luar Negeri AS, Antony J. Blinken (59), kata: \"ya\". PT Pertamina-Persero [x] a’b / 12");
        assertThat(told(text)).isEqualTo("""
                Menteri START TITLE ROLE NATIONAL ROLE_PART COMMON
                Luar SPACE TITLE ROLE_PART COMMON
                Negeri SPACE TITLE ROLE_PART COMMON
                AS SPACE UPPER FOREIGN NOT PHRASE
                Antony COMMA TITLE GIVEN
                J SPACE INITIAL
                Blinken POINT TITLE
                59 OPEN DIGIT
                kata CLOSE LOWER SAY COMMON NOT
                ya START LOWER COMMON FOREIGN
                PT START UPPER ORG_HEAD LEGAL_FORM FOREIGN
                Pertamina SPACE TITLE ORG PHRASE
                Persero JOIN TITLE
                x OPEN LOWER
                a CLOSE LOWER ARTICLE
                b JOIN LOWER
                12 OTHER DIGIT
                """);
        // The age in brackets and the verb of speech are places to start from; the number behind the slash is none.
        assertThat(text.noted()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12);
        assertThat(text.indonesian()).isTrue();
    }

    @Test
    void commonWord_isForeignInTheOtherLanguages() {
        assertThat(told(read("en", "Bank said dan of the"))).isEqualTo("""
                Bank START TITLE ORG_HEAD ORG_TAIL FOREIGN PHRASE
                said SPACE LOWER SAY SAID GIVEN COMMON NOT
                dan SPACE LOWER ROLE_PART LINK FOREIGN AND
                of SPACE LOWER ROLE_PART LINK COMMON FOREIGN FROM
                the SPACE LOWER LEGAL_FORM LINK COMMON FOREIGN NOT PHRASE ARTICLE
                """);
        assertThat(told(read("ms", "Bank said dan of the"))).isEqualTo("""
                Bank START TITLE ORG_HEAD ORG_TAIL COMMON PHRASE
                said SPACE LOWER SAY SAID GIVEN FOREIGN
                dan SPACE LOWER ROLE_PART LINK COMMON AND
                of SPACE LOWER ROLE_PART LINK COMMON FOREIGN FROM
                the SPACE LOWER LEGAL_FORM LINK COMMON FOREIGN NOT PHRASE ARTICLE
                """);
        assertThat(read("en", "dan").indonesian()).isFalse();
    }

    @Test
    void derivedWordThatOpensASentence_isCommonInIndonesianAlone() {
        assertThat(read("id", "Perzuban").is(0, Word.COMMON)).isTrue();
        assertThat(read("en", "Perzuban").is(0, Word.COMMON)).isFalse();
        assertThat(read("id", "lalu Perzuban").is(1, Word.COMMON)).isFalse();
        assertThat(read("id", "PERZUBAN").is(0, Word.COMMON)).isFalse();
        assertThat(read("id", "perzuban").is(0, Word.COMMON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kebaran,true",
        "keraan,false", // six letters
        "pembuatan,true",
        "penipuan,true",
        "perjalanan,true",
        "merasakan,true",
        "dirasakan,true",
        "membaca,true",
        "menemui,true",
        "menemua,false",
        "rumahnya,true",
        "Jakartan,false"
    })
    void derived_hasPrefixAndEndingAndSevenLetters(String word, boolean derived) {
        assertThat(Derived.is(word, 0, word.length())).isEqualTo(derived);
        assertThat(Derived.is("a" + word + "b", 1, word.length() + 1)).isEqualTo(derived);
    }

    @Test
    void knownOrganisation_marksAllItsWords() {
        Reading text = read("en", "the World Bank and World");
        assertThat(told(text)).isEqualTo("""
                the START LOWER LEGAL_FORM LINK COMMON FOREIGN NOT PHRASE ARTICLE
                World SPACE TITLE ORG COMMON FOREIGN PHRASE
                Bank SPACE TITLE ORG_HEAD ORG_TAIL ORG FOREIGN PHRASE
                and SPACE LOWER LINK COMMON FOREIGN NOT AND
                World SPACE TITLE COMMON FOREIGN PHRASE
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kata Zorin datang, Zorin pergi.      | 1 Zorin;3 Zorin
            Zorin datang, kata Zorin. Zorin      | 0 Zorin;3 Zorin;4 Zorin
            Kata Zorin datang.                   | ''
            kata, Zorin datang.                  | ''
            kata Zorin Besar datang.             | ''
            kata Zorin, Besar datang.            | 1 Zorin
            kata Zorin Timan datang.             | 1 Zorin
            kata ZORIN dan Zorin.                | ''
            kata Menteri datang.                 | ''
            kata Senin datang.                   | ''
            tulis Zorin datang.                  | ''
            """)
    void speaker_isAGivenNameAllOverTheText(String text, String expected) {
        assertThat(String.join(";", given(text))).isEqualTo(expected);
    }

    @Test
    void knownPlace_isNoSpeaker() {
        assertThat(read("id", "kata Zorin", new Hit(new Entry(Entry.Kind.PLACE, "ID", "Zorin"), 5, 10))
                        .is(1, Word.GIVEN))
                .isFalse();
    }

    @Test
    void organised_shortAbbreviationOnlyInCapitals() {
        Reading text = read("id", "PAN Pan Pertamina Kementerian Agency Zorin BIN Bin");
        var organised = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) if (text.organised(i)) organised.add(text.word(i));
        assertThat(organised).containsExactly("PAN", "Pertamina", "Kementerian", "Agency", "BIN");
    }

    @Test
    void seenInLowerCase_needsTheSameWordSmall() {
        Reading text = read("id", "Garam Zorin dan garam zorin");
        assertThat(text.seenInLowerCase(0)).isTrue();
        assertThat(text.seenInLowerCase(1)).isTrue();
        assertThat(read("id", "Garam Zorin GARAM Garam").seenInLowerCase(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1999,true", "2000,false"})
    void seenInLowerCase_looksAtTwoThousandTokens(int before, boolean seen) {
        assertThat(read("id", "Garam ".repeat(before) + "garam").seenInLowerCase(0))
                .isEqualTo(seen);
    }

    @Test
    void outsideTheText_nothingIsThere() {
        Reading text = read("id", "Bin Bin");
        for (int i : new int[] {-1, 2}) {
            assertThat(text.is(i, Word.PARTICLE)).as("%d", i).isFalse();
            assertThat(text.cased(i)).as("%d", i).isFalse();
            assertThat(text.gap(i)).as("%d", i).isEqualTo(Gap.START);
            assertThat(text.hit(i)).as("%d", i).isNull();
            assertThat(text.insideHit(i)).as("%d", i).isFalse();
            assertThat(text.cutOfHit(i)).as("%d", i).isZero();
        }
        assertThat(text.is(0, Word.PARTICLE)).isTrue();
        assertThat(text.is(1, Word.PARTICLE)).isTrue();
        assertThat(text.cased(0)).isTrue();
        assertThat(text.cased(1)).isTrue();
        assertThat(text.gap(1)).isEqualTo(Gap.SPACE);
    }

    @Test
    void knownNames_areFoundByToken() {
        // Two names side by side, the second begins inside a token as behind an Arabic particle.
        String text = "di Hong Kong wRiau ya";
        var hongKong = new Hit(new Entry(Entry.Kind.COUNTRY, "HK", "Hong Kong"), 3, 12);
        var riau = new Hit(new Entry(Entry.Kind.PLACE, "ID", "Riau"), 14, 18);
        Reading reading = read("id", text, hongKong, riau);
        assertThat(reading.hit(0)).isNull();
        assertThat(reading.hit(1)).isSameAs(hongKong);
        assertThat(reading.hit(2)).isSameAs(hongKong);
        assertThat(reading.hit(3)).isSameAs(riau);
        assertThat(reading.hit(4)).isNull();
        assertThat(reading.kind(3)).isEqualTo(Entry.Kind.PLACE);
        assertThat(reading.kind(4)).isNull();
        assertThat(List.of(reading.insideHit(1), reading.insideHit(2), reading.insideHit(3), reading.insideHit(4)))
                .containsExactly(false, true, false, false);
        assertThat(List.of(reading.cutOfHit(0), reading.cutOfHit(1), reading.cutOfHit(2), reading.cutOfHit(3)))
                .containsExactly(0, 0, 0, 1);
        assertThat(List.of(reading.afterHit(1), reading.afterHit(2), reading.afterHit(3)))
                .containsExactly(3, 3, 4);
        // A known name is a place to start from however it is written.
        assertThat(reading.noted()).containsExactly(1, 2, 3);
        assertThat(reading.hashBehind(3, 1)).isEqualTo(read("id", "Riau").hash(0));
        assertThat(reading.text(1, 3)).isEqualTo("Hong Kong");
        assertThat(reading.written()).isEqualTo(text);
        assertThat(reading.letter(3)).isEqualTo('w');
        assertThat(List.of(reading.start(3), reading.end(3))).containsExactly(13, 18);
        assertThat(reading.hashes()).hasSize(5);
        assertThat(reading.bare(3, 7)).isEqualTo(7);
    }
}
