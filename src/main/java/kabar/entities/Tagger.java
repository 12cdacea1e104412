package kabar.entities;

/**
 * Labels the words of a text: a linear-chain conditional random field over hashed features, decoded by Viterbi.
 *
 * <p>Only words that can be part of a name are looked at; all others are outside.
 */
final class Tagger {
    private final Model model;

    /** A tagger with trained weights. */
    Tagger(Model model) {
        this.model = model;
    }

    /** One label per token, by ordinal of {@link Label}. */
    byte[] label(Reading text) {
        byte[] labels = new byte[text.size()];
        int[] buffer = new int[Features.MOST];
        var features = Features.of(text, model.buckets());
        var decoder = new Decoder(model.transitions());
        var stretch = new Candidates(text);
        while (stretch.next()) {
            int first = stretch.first();
            int size = stretch.end() - first;
            int[] scores = decoder.scores(size);
            for (int i = 0; i < size; i++)
                model.score(buffer, features.extract(text, first + i, buffer), scores, i * Label.COUNT);
            decoder.decode(size, labels, first);
        }
        return labels;
    }
}
