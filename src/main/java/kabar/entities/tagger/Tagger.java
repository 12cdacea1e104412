package kabar.entities.tagger;

import kabar.entities.reading.Reading;

/**
 * Labels the words of a text: a linear-chain conditional random field over hashed features, decoded by Viterbi.
 *
 * <p>Only words that can be part of a name are looked at; all others are outside.
 */
public final class Tagger {
    private final Model model;
    private final Family family;

    /** A tagger with the trained weights of a family. */
    public Tagger(Model model, Family family) {
        this.model = model;
        this.family = family;
    }

    /** One label per token, by ordinal of {@link Label}. */
    public byte[] label(Reading text) {
        byte[] labels = new byte[text.size()];
        int[] buffer = new int[Features.MOST];
        var features = family.features(model.buckets());
        var decoder = new Decoder(model.transitions());
        CandidateSpans span = features.spans(text);
        while (span.next()) {
            int first = span.first();
            int size = span.end() - first;
            int[] scores = decoder.scores(size);
            for (int i = 0; i < size; i++)
                model.score(buffer, features.extract(text, first + i, buffer), scores, i * Label.COUNT);
            decoder.decode(size, labels, first);
        }
        return labels;
    }
}
