package kabar.entities;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Entity;

/** The places where one sequence of words stands, and what each says it is: a mention with an office outweighs three others. */
final class Ballot {
    private static final int WITH_ROLE = 4;

    private final List<Spelling> spellings = new ArrayList<>(2);
    private int persons;
    private int organisations;
    private int places;

    /** Counts a place. */
    void add(Spelling spelling) {
        spellings.add(spelling);
        switch (spelling.type()) {
            case PERSON -> persons += spelling.found().role() == null ? 1 : WITH_ROLE;
            case ORGANISATION -> organisations++;
            case PLACE -> places++;
        }
    }

    /** The first spelling of the type most say; of equal ones person, then organisation. */
    Spelling winner() {
        Entity.Type type = persons >= organisations && persons >= places
                ? Entity.Type.PERSON
                : organisations >= places ? Entity.Type.ORGANISATION : Entity.Type.PLACE;
        for (Spelling spelling : spellings) if (spelling.type() == type) return spelling;
        throw new IllegalStateException("a type without a spelling");
    }
}
