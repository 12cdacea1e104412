package kabar.story;

import java.util.Arrays;
import kabar.state.ByteSink;
import kabar.state.ByteSource;

/**
 * A name an article is about, as the linker keeps it.
 *
 * @param shown the name as the article has it, at most {@value #MAX_SHOWN} UTF-16 units
 * @param inTitle whether the title has it
 * @param place whether it is that of a place
 * @param weight how much of the article it is: mentions, title counted three times; 1 to {@value #MAX_WEIGHT}
 * @param strong hashes of forms that stand for it anywhere: the whole name, abbreviations, other spellings
 * @param weak hashes of its parts ("Lavrov"), which stand for it only against somebody's strong form
 */
@SuppressWarnings("ArrayRecordComponent") // a few ints each, a million times in the window
public record StoryName(String shown, boolean inTitle, boolean place, int weight, int[] strong, int[] weak) {
    static final int MAX_SHOWN = 40;
    static final int MAX_WEIGHT = 63;
    private static final int IN_TITLE = 128;
    private static final int PLACE = 64;

    public StoryName {
        if (strong.length == 0) throw new IllegalArgumentException("a name needs a form");
        if (weight < 1 || weight > MAX_WEIGHT)
            throw new IllegalArgumentException("weight must be in [1, " + MAX_WEIGHT + "], was " + weight);
    }

    /** The form by which both are the same name, or 0; symmetric. */
    int sharedForm(StoryName other) {
        int both = shared(strong, other.strong);
        if (both == 0) both = shared(strong, other.weak);
        return both != 0 ? both : shared(other.strong, weak);
    }

    /** Layout as in {@link StoryProfile#toBytes()}. */
    void writeTo(ByteSink sink) {
        sink.text(shown).u8(weight | (inTitle ? IN_TITLE : 0) | (place ? PLACE : 0));
        write(strong, sink);
        write(weak, sink);
    }

    static StoryName readFrom(ByteSource source) {
        String shown = source.text();
        int weight = source.u8();
        return new StoryName(
                shown,
                (weight & IN_TITLE) != 0,
                (weight & PLACE) != 0,
                weight & MAX_WEIGHT,
                forms(source),
                forms(source));
    }

    private static void write(int[] forms, ByteSink sink) {
        sink.count(forms.length);
        for (int form : forms) sink.i32(form);
    }

    private static int[] forms(ByteSource source) {
        int[] forms = new int[source.countOf(4)];
        for (int i = 0; i < forms.length; i++) forms[i] = source.i32();
        return forms;
    }

    private static int shared(int[] some, int[] others) {
        for (int one : some) for (int other : others) if (one == other) return one;
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryName that
                && shown.equals(that.shown)
                && inTitle == that.inTitle
                && place == that.place
                && weight == that.weight
                && Arrays.equals(strong, that.strong)
                && Arrays.equals(weak, that.weak);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
