package kabar.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one article: the longest spellings are bearers of their own, shorter ones belong to a bearer that contains them.
 *
 * <p>At most {@link #MOST_SHARING} bearers are kept for one word, so the work stays linear in the number of names.
 */
final class Cast {
    private static final int MOST_SHARING = 16;
    private static final int MOST_LEFT_OUT = 2;

    private final Lexicon lexicon;
    private final LongMap<Bearer> byKey = new LongMap<>();
    private final LongMap<List<Bearer>> byWord = new LongMap<>();
    private final List<Bearer> bearers = new ArrayList<>();

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sorts out the names of an article, given in reading order. */
    static Cast of(List<Spelling> spellings, Lexicon lexicon) {
        var cast = new Cast(lexicon);
        var distinct = new LongMap<Ballot>();
        var ballots = new ArrayList<Ballot>();
        Map<Long, Spelling> abbreviated = new LinkedHashMap<>();
        Spelling before = null;
        for (Spelling spelling : spellings) {
            if (spelling.found().alias() && before != null) {
                abbreviated.putIfAbsent(spelling.key(), before);
            } else {
                Ballot ballot = distinct.get(spelling.key());
                if (ballot == null) {
                    ballot = new Ballot();
                    distinct.put(spelling.key(), ballot);
                    ballots.add(ballot);
                }
                ballot.add(spelling);
            }
            before = spelling;
        }
        var longestFirst = new ArrayList<Spelling>();
        for (Ballot ballot : ballots) longestFirst.add(ballot.winner());
        longestFirst.sort(Comparator.comparingInt((Spelling spelling) -> -spelling.words().length)
                .thenComparingLong(Spelling::position));
        for (Spelling spelling : longestFirst) {
            if (!abbreviated.containsKey(spelling.key())) cast.enter(spelling);
        }
        abbreviated.forEach((key, full) -> {
            Bearer owner = cast.bearer(full);
            if (owner != null) cast.byKey.put(key, owner);
        });
        return cast;
    }

    private void enter(Spelling spelling) {
        if (!sharing(spelling).isEmpty()) return;
        var bearer = new Bearer(spelling.type(), spelling);
        bearers.add(bearer);
        byKey.put(spelling.key(), bearer);
        for (long word : bearer.words) {
            List<Bearer> sharing = byWord.get(word);
            if (sharing == null) {
                sharing = new ArrayList<>(1);
                byWord.put(word, sharing);
            }
            if (sharing.size() < MOST_SHARING && !sharing.contains(bearer)) sharing.add(bearer);
        }
    }

    /** The bearers whose name contains a spelling. */
    private List<Bearer> sharing(Spelling spelling) {
        var sharing = new ArrayList<Bearer>(2);
        for (Bearer bearer : withWord(spelling.words()[0])) {
            if (covers(bearer, spelling)) sharing.add(bearer);
        }
        return sharing;
    }

    private boolean covers(Bearer bearer, Spelling spelling) {
        if (bearer.type == Entity.Type.PERSON) {
            boolean person =
                    spelling.type() == Entity.Type.PERSON || (spelling.words().length == 1 && !spelling.known());
            return person && bearer.contains(spelling.words());
        }
        if (bearer.type != spelling.type()) return false;
        if (bearer.type == Entity.Type.PLACE) return false;
        if (bearer.words.length - spelling.words().length > MOST_LEFT_OUT) return false;
        boolean head = Word.LEGAL_FORM.in(lexicon.classes(bearer.words[0]));
        boolean tail = spelling.words().length > 1
                && !Word.ORG_HEAD.in(lexicon.classes(spelling.words()[0]))
                && bearer.endsWith(spelling.words());
        return tail || bearer.beginsWith(spelling.words(), head);
    }

    /** Whose name a spelling is: the one so spelled, else the one named last before it, else the first entered. */
    @Nullable
    Bearer bearer(Spelling spelling) {
        Bearer exact = byKey.get(spelling.key());
        if (exact != null) return exact;
        Bearer nearest = null;
        for (Bearer bearer : sharing(spelling)) {
            if (nearest == null || bearer.lastPosition() > nearest.lastPosition()) nearest = bearer;
        }
        return nearest;
    }

    /** The bearers one of whose words this is. */
    List<Bearer> withWord(long word) {
        List<Bearer> sharing = byWord.get(word);
        return sharing == null ? List.of() : sharing;
    }

    /** Whether this sequence of words is a bearer's spelling. */
    @Nullable
    Bearer spelled(long key) {
        return byKey.get(key);
    }

    /** All bearers. */
    List<Bearer> bearers() {
        return bearers;
    }
}
