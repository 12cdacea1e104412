package kabar.entities;

/**
 * Labels the words of a text: a linear-chain conditional random field over hashed features, decoded by Viterbi.
 *
 * <p>Only words that can be part of a name are looked at; all others are outside.
 */
final class Tagger {
    private static final int COMMON_OR_NAME =
            Word.COMMON.bit() | Word.GIVEN.bit() | Word.FAMILY.bit() | Word.ORG.bit() | Word.ORG_HEAD.bit();

    private final Model model;

    /** A tagger with trained weights. */
    Tagger(Model model) {
        this.model = model;
    }

    /** One label per token, by ordinal of {@link Label}. */
    byte[] label(Reading text) {
        byte[] labels = new byte[text.size()];
        int[] buffer = new int[Features.MOST];
        var features = new Features(model.buckets());
        var decoder = new Decoder(model.transitions());
        int end = 0;
        for (int at : text.noted) {
            if (at < end || !text.cased(at)) continue;
            end = stretchEnd(text, at);
            if (outside(text, at, end)) continue;
            int[] scores = decoder.scores(end - at);
            for (int i = at; i < end; i++) {
                int size = features.extract(text, i, buffer);
                model.score(buffer, size, scores, (i - at) * Label.COUNT);
            }
            decoder.decode(end - at, labels, at);
        }
        return labels;
    }

    /** Whether a stretch is one common word whose capital is that of its sentence: nothing to ask the model about. */
    static boolean outside(Reading text, int at, int end) {
        return end == at + 1
                && text.gap(at) == Gap.START
                && text.shape(at) == Shape.TITLE
                && (text.classes[at] & COMMON_OR_NAME) == Word.COMMON.bit()
                && text.kind(at) == null;
    }

    /** First token after {@code at} that is no candidate or begins a sentence. */
    static int stretchEnd(Reading text, int at) {
        int end = at + 1;
        while (end < text.size() && text.gap(end) != Gap.START && candidate(text, end)) end++;
        return end;
    }

    /** Whether the token can be part of a name: a capital, a number after one, a small word between two; a capital begins a stretch. */
    static boolean candidate(Reading text, int i) {
        if (text.cased(i)) return true;
        if (i == 0 || !text.cased(i - 1)) return false;
        Gap gap = text.gap(i);
        if (text.shape(i) == Shape.DIGIT) return gap == Gap.SPACE || gap == Gap.JOIN;
        if (text.shape(i) != Shape.LOWER || gap == Gap.START) return false;
        if (gap == Gap.JOIN) return true;
        boolean small = text.is(i, Word.PARTICLE) || text.is(i, Word.LINK);
        return small && text.cased(i + 1) && text.gap(i + 1) == Gap.SPACE;
    }
}
