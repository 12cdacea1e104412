package kabar.entities.tagger;

/** Goes over the candidate spans of a text: the stretches of words that can be part of a name, which alone a tagger is asked about. */
public abstract class CandidateSpans {
    int first;
    int end;

    /** Moves on to the next span, if there is one. */
    public abstract boolean next();

    /** First token of the span. */
    public int first() {
        return first;
    }

    /** Token after the span. */
    public int end() {
        return end;
    }
}
