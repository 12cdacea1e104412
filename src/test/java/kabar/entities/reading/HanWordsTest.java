package kabar.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The dictionary of Chinese words. */
class HanWordsTest {
    /** The Chinese tagger knows words by these numbers: after a change it must be trained again. */
    @Test
    void hash_ofAKnownWord_staysTheSame() {
        long first = HanWords.extend(HanWords.EMPTY, '中');
        assertThat(first).isEqualTo(0xf41ca9dcfe2652a0L);
        assertThat(HanWords.extend(first, '国')).isEqualTo(0x98d8b2bc1c70cfbfL);
    }

    @Test
    void beginningOfAWord_isNoWord_andAnUnknownOneIsAbsent() {
        HanWords words = HanWords.load();
        long first = HanWords.extend(HanWords.EMPTY, '中');
        assertThat(words.get(HanWords.extend(first, '国'))).isGreaterThan(HanWords.BEGINNING);
        assertThat(words.get(HanWords.extend(first, '龘'))).isEqualTo(HanWords.ABSENT);
    }
}
