package kabar.entities.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best labels of a stretch of tokens, against a search of all sequences. */
class DecoderTest {
    private static final String[] ALLOWED = {
        // O B_PER I_PER B_ORG I_ORG B_LOC I_LOC: what may follow each
        "1101010", "1111010", "1111010", "1101110", "1101110", "1101011", "1101011"
    };

    @Test
    void name_goesOnWithItsOwnTypeOnly() {
        for (int previous = 0; previous < Label.COUNT; previous++)
            for (int next = 0; next < Label.COUNT; next++) {
                boolean allowed = ALLOWED[previous].charAt(next) == '1';
                assertThat(Label.follows(previous, next))
                        .as("%d %d", previous, next)
                        .isEqualTo(allowed);
                assertThat(Label.lowestBefore(next) <= previous && previous < Label.endBefore(next))
                        .as("%d %d", previous, next)
                        .isEqualTo(allowed);
            }
    }

    @Test
    void labels_haveTheNumbersOfTheModelFile() {
        var first = new ArrayList<Label>();
        for (Label label : Label.values()) {
            assertThat(Label.of(label.number())).isEqualTo(label);
            if (label.first()) first.add(label);
        }
        assertThat(first).containsExactly(Label.B_PER, Label.B_ORG, Label.B_LOC);
        assertThat(Label.B_LOC.number()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void labels_areTheBestOfAllSequences(long seed) {
        var random = new Random(seed);
        int[] transitions = new int[Label.COUNT * Label.COUNT];
        for (int i = 0; i < transitions.length; i++) transitions[i] = random.nextInt(41) - 20;
        var decoder = new Decoder(transitions);
        // One decoder decodes stretches of all lengths one after another, as in a text.
        for (int count : new int[] {1, 4, 2, 3}) {
            int[] scores = new int[count * Label.COUNT];
            for (int i = 0; i < scores.length; i++) scores[i] = random.nextInt(61) - 30;
            System.arraycopy(scores, 0, decoder.scores(count), 0, scores.length);
            byte[] labels = new byte[count + 2];
            decoder.decode(count, labels, 1);
            assertThat(sum(scores, transitions, labels, count))
                    .as("seed %d", seed)
                    .isEqualTo(best(scores, transitions, count));
            assertThat(labels[0]).isZero();
            assertThat(labels[count + 1]).isZero();
        }
    }

    @Test
    void equalLabels_theLowerWins() {
        var decoder = new Decoder(new int[Label.COUNT * Label.COUNT]);
        decoder.scores(2);
        byte[] labels = {1, 1};
        decoder.decode(2, labels, 0);
        assertThat(labels).containsExactly(0, 0);
    }

    @Test
    void scores_haveRoomForAnyStretch() {
        var decoder = new Decoder(new int[Label.COUNT * Label.COUNT]);
        assertThat(decoder.scores(16)).hasSize(16 * Label.COUNT);
        assertThat(decoder.scores(17)).hasSize(17 * Label.COUNT);
        byte[] labels = new byte[17];
        decoder.scores(17)[16 * Label.COUNT + 3] = 1;
        decoder.decode(17, labels, 0);
        assertThat(labels[16]).isEqualTo((byte) 3);
    }

    private static long best(int[] scores, int[] transitions, int count) {
        byte[] labels = new byte[count + 1];
        long best = Long.MIN_VALUE;
        for (int code = 0; code < Math.pow(Label.COUNT, count); code++) {
            for (int i = 1, rest = code; i <= count; i++, rest /= Label.COUNT) labels[i] = (byte) (rest % Label.COUNT);
            best = Math.max(best, sum(scores, transitions, labels, count));
        }
        return best;
    }

    /** Sum of a sequence behind an outside label; as low as can be where one label may not follow another. */
    private static long sum(int[] scores, int[] transitions, byte[] labels, int count) {
        long sum = 0;
        int before = 0;
        for (int i = 0; i < count; i++) {
            int next = labels[i + 1];
            if (ALLOWED[before].charAt(next) != '1') return Long.MIN_VALUE;
            sum += scores[i * Label.COUNT + next] + transitions[before * Label.COUNT + next];
            before = next;
        }
        return sum;
    }
}
