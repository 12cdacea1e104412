package kabar.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kabar.entities.tagger.CandidateSpans;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Features;
import kabar.entities.tagger.Label;

/** A stretch of a labelled sentence that the tagger would look at: the features and the label of each token. */
@SuppressWarnings("ArrayRecordComponent") // read by the trainer alone, at each token of each epoch
record Stretch(int[][] features, byte[] labels) {
    /** The stretches of sentences, for a model of so many buckets. */
    static Stretch[] of(List<Sentence> sentences, Family family, int buckets) {
        var stretches = new ArrayList<Stretch>();
        for (Sentence sentence : sentences) {
            Features features = family.features(buckets);
            CandidateSpans span = features.spans(sentence.text());
            while (span.next()) stretches.add(of(sentence, span.first(), span.end(), features));
        }
        return stretches.toArray(Stretch[]::new);
    }

    private static Stretch of(Sentence sentence, int from, int to, Features features) {
        int[] buffer = new int[Features.MOST];
        int[][] seen = new int[to - from][];
        byte[] labels = Arrays.copyOfRange(sentence.labels(), from, to);
        for (int i = from; i < to; i++) {
            seen[i - from] = Arrays.copyOf(buffer, features.extract(sentence.text(), i, buffer));
            boolean cut = !Label.follows(i == from ? 0 : labels[i - from - 1], labels[i - from]);
            if (cut) labels[i - from]--;
        }
        return new Stretch(seen, labels);
    }
}
