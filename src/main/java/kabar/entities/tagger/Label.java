package kabar.entities.tagger;

import kabar.article.Entity;
import org.jspecify.annotations.Nullable;

/** What the tagger says of a token: outside, or first or further token of a name. The order is that of the model file. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
public enum Label {
    O(null, false),
    B_PER(Entity.Type.PERSON, true),
    I_PER(Entity.Type.PERSON, false),
    B_ORG(Entity.Type.ORGANISATION, true),
    I_ORG(Entity.Type.ORGANISATION, false),
    B_LOC(Entity.Type.PLACE, true),
    I_LOC(Entity.Type.PLACE, false);

    /** How many there are. */
    public static final int COUNT = 7;

    private static final Label[] ALL = values();

    private final Entity.@Nullable Type type;
    private final boolean first;

    Label(Entity.@Nullable Type type, boolean first) {
        this.type = type;
        this.first = first;
    }

    /** The label with this ordinal. */
    public static Label of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether {@code next} may follow {@code previous}: a name goes on only with its own type. */
    public static boolean follows(int previous, int next) {
        Label label = ALL[next];
        return label.type == null || label.first || ALL[previous].type == label.type;
    }

    /** The lowest label that {@code next} may follow; those up to {@link #endBefore} are all that it may. */
    static int lowestBefore(int next) {
        return further(next) ? next - 1 : 0;
    }

    /** The label after the highest that {@code next} may follow. */
    static int endBefore(int next) {
        return further(next) ? next + 1 : COUNT;
    }

    private static boolean further(int label) {
        return label != 0 && (label & 1) == 0;
    }

    /** What kind of name the token is part of; none for {@link #O}. */
    public Entity.@Nullable Type type() {
        return type;
    }

    /** Whether a name begins with the token. */
    public boolean first() {
        return first;
    }

    /** Number in the model file. */
    public int number() {
        return ordinal();
    }
}
