package kabar.geo;

import java.util.List;
import kabar.text.Tokens;

/** Sentences of a body, as far as the rules need them: where the lead ends, and which hits share a sentence. */
final class Passages {
    private Passages() {}

    /** Offset behind the lead: the first sentences, as many and as long as the weights say. */
    static int leadEnd(Tokens body, Weights weights) {
        int sentences = 0;
        for (int i = 1; i < body.size(); i++) {
            if (body.starts()[i] > weights.leadLongest()) return body.starts()[i];
            if (body.startsSentence(i) && ++sentences == weights.leadSentences()) return body.starts()[i];
        }
        return body.text().length();
    }

    /** How many sentences a body has. */
    static int count(Tokens body) {
        int sentences = 0;
        for (int i = 0; i < body.size(); i++) if (body.startsSentence(i)) sentences++;
        return sentences;
    }

    /** Number of the sentence in which each hit stands. */
    static int[] sentences(Tokens body, List<Hit> hits) {
        int[] sentences = new int[hits.size()];
        int token = 0;
        int sentence = 0;
        for (int i = 0; i < sentences.length; i++) {
            while (token < body.size() && body.starts()[token] < hits.get(i).start()) {
                if (++token < body.size() && body.startsSentence(token)) sentence++;
            }
            sentences[i] = sentence;
        }
        return sentences;
    }
}
