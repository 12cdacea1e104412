package kabar.geo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import kabar.text.LongTable;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private final PhraseTable phrases = new PhraseTable(16);

    @Test
    void find_hundredThousandPhrases_findsEachAndNoOther() {
        for (int i = 0; i < 100_000; i++) phrases.add(words("kata" + i, "dua"), form(i));
        assertThat(phrases.size()).isEqualTo(100_000);
        for (int i = 0; i < 100_000; i++) {
            Form form = requireNonNull(phrases.form(phrases.find(hash(words("kata" + i, "dua")))));
            assertThat(form.entry()).isEqualTo(i);
        }
        assertThat(phrases.find(hash(words("kata100000", "dua")))).isEqualTo(LongTable.ABSENT);
    }

    @Test
    void form_beginningOfAPhrase_isNoPhrase() {
        phrases.add(words("papua", "nugini"), form(1));
        int beginning = phrases.find(hash(words("papua")));
        assertThat(beginning).isNotEqualTo(LongTable.ABSENT);
        assertThat(phrases.form(beginning)).isNull();
        phrases.add(words("papua"), form(2));
        assertThat(phrases.form(phrases.find(hash(words("papua"))))).isEqualTo(form(2));
    }

    @Test
    void form_twoFormsOfOnePhrase_keepTheirOrder() {
        phrases.add(words("as"), form(1));
        phrases.add(words("as"), form(2));
        Form first = requireNonNull(phrases.form(phrases.find(hash(words("as")))));
        assertThat(first.entry()).isEqualTo(1);
        assertThat(first.next()).isEqualTo(form(2));
    }

    @Test
    void mayBegin_firstWordOfAPhrase_isTrue() {
        phrases.add(words("selandia", "baru"), form(1));
        assertThat(phrases.mayBegin(words("selandia")[0])).isTrue();
        assertThat(phrases.mayBegin(words("baru")[0])).isFalse();
    }

    private static Form form(int entry) {
        return new Form(entry, Form.Writing.ANY, Languages.Set.ALL, null, null);
    }

    private static long[] words(String... words) {
        long[] keys = new long[words.length];
        for (int i = 0; i < words.length; i++) keys[i] = WordKeys.hash(words[i], 0, words[i].length());
        return keys;
    }

    private static long hash(long[] words) {
        long hash = PhraseTable.EMPTY;
        for (long word : words) hash = PhraseTable.extend(hash, word);
        return hash;
    }
}
