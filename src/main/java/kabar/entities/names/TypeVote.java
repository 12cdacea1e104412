package kabar.entities.names;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;

/** A majority vote on the type of a name: each mention of one sequence of words says what it is, one with an office outweighs three. */
final class TypeVote {
    private static final int WITH_ROLE = 4;

    private final List<CandidateMention> mentions = new ArrayList<>(2);
    private int persons;
    private int organisations;
    private int places;

    /** Counts a mention. */
    void add(CandidateMention mention) {
        mentions.add(mention);
        switch (mention.type()) {
            case PERSON -> persons += mention.found().role() == null ? 1 : WITH_ROLE;
            case ORGANISATION -> organisations++;
            case PLACE -> places++;
        }
    }

    /** The first mention of the type most say; of equal ones person, then organisation. */
    CandidateMention winner() {
        Entity.Type type = persons >= organisations && persons >= places
                ? Entity.Type.PERSON
                : organisations >= places ? Entity.Type.ORGANISATION : Entity.Type.PLACE;
        for (CandidateMention mention : mentions) if (mention.type() == type) return mention;
        throw new IllegalStateException("a type without a mention");
    }
}
