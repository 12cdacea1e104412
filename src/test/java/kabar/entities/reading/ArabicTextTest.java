package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabar.text.Folding;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How particles, article and endings are taken off Arabic words. */
class ArabicTextTest {
    private static final Readers READERS = new Readers();

    private static ArabicText read(String text) {
        return READERS.read(Tokens.of(text), List.of(), "ar").as(ArabicText.class);
    }

    private static long hash(String word) {
        return Folding.hash(word, 0, word.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وزير      | 0 | false | وزير    | ROLE COMMON
            الوزير    | 0 | true  | وزير    | ROLE COMMON
            والوزير   | 1 | true  | وزير    | ROLE COMMON
            كرئيس     | 1 | false | رئيس    | ROLE ROLE_PART COMMON
            ولرئيس    | 2 | false | رئيس    | ROLE ROLE_PART COMMON
            بالرياض   | 1 | true  | رياض    | GIVEN
            للسلام    | 2 | true  | سلام    | COMMON
            وللسلام   | 3 | true  | سلام    | COMMON
            للزبرنق   | 2 | true  | زبرنق   | ''
            والزبرنق  | 1 | true  | زبرنق   | ''
            الزبرنق   | 0 | true  | زبرنق   | ''
            وزبرنق    | 0 | false | وزبرنق  | ''
            لل        | 0 | false | لل      | ''
            الم       | 0 | false | الم     | COMMON
            المق      | 0 | false | المق    | ''
            عبدالله   | 0 | false | عبدالله | GIVEN FAMILY
            عبدالزبر  | 0 | false | عبدالزبر | GIVEN
            """)
    void word_losesWhatIsWrittenTogetherWithIt(String written, int cut, boolean article, String bare, String classes) {
        ArabicText text = read(written);
        assertThat(text.cut(0)).isEqualTo(cut);
        assertThat(text.article(0)).isEqualTo(article);
        assertThat(text.bare(0, 0)).isEqualTo(hash(bare));
        assertThat(text.keys()[0]).isEqualTo(article ? hash(bare) ^ 1 : hash(bare));
        assertThat(text.length(0)).isEqualTo(written.length() - cut);
        assertThat(text.unknown(0)).isEqualTo(classes.isEmpty());
        var found = new ArrayList<String>();
        for (Word word : Word.values()) if (text.is(0, word)) found.add(word.toString());
        assertThat(String.join(" ", found)).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "آتيا,true",
        "آرا,false",
        "آتيه,true",
        "آضه,false",
        "آتيها,true",
        "آضها,false",
        "آتيهم,true",
        "آرهم,false",
        "آتيات,true",
        "آرات,false",
        "آتية,true",
        "آضة,false",
        "آتيية,true",
        "آضية,false",
        "آتيوا,true",
        "آروا,false",
        "آثارين,true",
        "آتيين,false",
        "آثارون,true",
        "آتيون,false",
        "آثاران,true",
        "آتيان,false",
        "آثاري,true",
        "آتيي,false",
        "آثارت,true",
        "آجلت,false"
    })
    void ending_makesACommonWordOfAKnownOneThatIsLongEnough(String word, boolean common) {
        assertThat(read(word).is(0, Word.COMMON)).isEqualTo(common);
    }

    @Test
    void onAndThat_areNoNames() {
        ArabicText text = read("على بأن وعلى");
        assertThat(List.of(text.is(0, Word.NOT), text.is(1, Word.NOT), text.is(2, Word.NOT)))
                .containsExactly(true, true, false);
        assertThat(text.is(0, Word.GIVEN)).isFalse();
        ArabicText later = read("ثم على");
        assertThat(later.is(1, Word.NOT)).isTrue();
        assertThat(later.is(1, Word.GIVEN)).isFalse();
    }

    @Test
    void nameWithArticle_isOneThatTheListHasWithIt() {
        assertThat(read("الكيني").nameWithArticle(0)).isFalse();
        assertThat(read("كيني").nameWithArticle(0)).isTrue();
    }

    @Test
    void particles_areFiveLetters() {
        ArabicText text = read("وا فا با كا لا ما");
        var particles = new ArrayList<Boolean>();
        for (int i = 0; i < 6; i++) particles.add(text.particle(i));
        assertThat(particles).containsExactly(true, true, true, true, true, false);
    }

    @Test
    void letters_areArabicOnesAndNoDigits() {
        ArabicText text = read("ء ۓ ٣ a ك");
        var letters = new ArrayList<Boolean>();
        for (int i = 0; i < 5; i++) letters.add(text.letters(i));
        assertThat(letters).containsExactly(true, true, false, false, true);
    }

    @Test
    void endsIn_comparesTheLastLettersOfTheWordAlone() {
        ArabicText text = read("كتابات ات");
        assertThat(text.endsIn(0, "ات")).isTrue();
        assertThat(text.endsIn(0, "اب")).isFalse();
        assertThat(text.endsIn(1, "ات")).isTrue();
        assertThat(text.endsIn(1, " ات")).isFalse();
    }

    @Test
    void outsideTheText_nothingIsThere() {
        ArabicText text = read("الوزير الوزير");
        for (int i : new int[] {-1, 2}) {
            assertThat(text.is(i, Word.ROLE)).isFalse();
            assertThat(text.any(i, Word.ROLE.bit())).isFalse();
            assertThat(text.article(i)).isFalse();
        }
        for (int i : new int[] {0, 1}) {
            assertThat(text.is(i, Word.ROLE)).isTrue();
            assertThat(text.any(i, Word.ROLE.bit() | Word.GIVEN.bit())).isTrue();
            assertThat(text.any(i, Word.GIVEN.bit())).isFalse();
            assertThat(text.article(i)).isTrue();
        }
    }

    @Test
    void organisation_isKnownWithItsArticleOnly() {
        Lexicon lexicon = Lexicon.arabic();
        ArabicText text = read("الأمم المتحدة");
        assertThat(Word.PHRASE.in(lexicon.classes(text.bare(0, 0)))).isTrue();
        long[] hashes = Tokens.of("الأمم المتحدة").hashes();
        assertThat(lexicon.organisations().longest(text.keys(), hashes, 0)).isEqualTo(2);
        assertThat(lexicon.organisations().longest(new long[] {text.keys()[0] ^ 1, 0}, hashes, 0))
                .isZero();
    }
}
