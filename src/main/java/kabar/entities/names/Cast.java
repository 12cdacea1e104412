package kabar.entities.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Entity;
import kabar.entities.reading.Lexicon;
import kabar.entities.reading.Word;
import kabar.entities.rules.Found;
import kabar.text.LongTable;
import org.jspecify.annotations.Nullable;

/**
 * Coreference within an article: the longest spellings are entities of their own, shorter ones refer to an entity whose name contains them.
 *
 * <p>At most {@link #MOST_SHARING} bearers are kept for one word, so the work stays linear in the number of names.
 */
public final class Cast {
    private static final int MOST_SHARING = 16;
    private static final int MOST_LEFT_OUT = 2;
    private static final int USUAL = 32;

    private final Lexicon lexicon;
    /** Numbers in {@link #bearers} by sequence of words, and in {@link #sharing} by word. */
    private final LongTable byKey = new LongTable(USUAL);

    private final LongTable byWord = new LongTable(USUAL);
    private final List<Bearer> bearers = new ArrayList<>();
    private final List<List<Bearer>> sharing = new ArrayList<>();

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sorts out the names of an article, given in reading order. */
    public static Cast of(List<CandidateMention> mentions, Lexicon lexicon) {
        var cast = new Cast(lexicon);
        var distinct = new LongTable(USUAL);
        var votes = new ArrayList<TypeVote>();
        Map<Long, CandidateMention> abbreviated = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            CandidateMention mention = mentions.get(i);
            CandidateMention full = mention.found().alias() ? abbreviated(mentions, i) : null;
            if (full != null) {
                abbreviated.putIfAbsent(mention.key(), full);
            } else {
                int known = distinct.get(mention.key());
                if (known == LongTable.ABSENT) {
                    known = votes.size();
                    distinct.put(mention.key(), known);
                    votes.add(new TypeVote());
                }
                votes.get(known).add(mention);
            }
        }
        var longestFirst = new ArrayList<CandidateMention>();
        for (TypeVote vote : votes) longestFirst.add(vote.winner());
        longestFirst.sort(Comparator.comparingInt((CandidateMention mention) -> -mention.words().length)
                .thenComparingLong(CandidateMention::position));
        for (CandidateMention mention : longestFirst) {
            if (!abbreviated.containsKey(mention.key())) cast.enter(mention);
        }
        abbreviated.forEach((key, full) -> {
            Bearer owner = cast.bearer(full);
            if (owner != null) cast.byKey.put(key, owner.number);
        });
        return cast;
    }

    /** The name that an abbreviation stands right behind, or right before. */
    private static @Nullable CandidateMention abbreviated(List<CandidateMention> mentions, int i) {
        Found brief = mentions.get(i).found();
        CandidateMention before = i > 0 ? mentions.get(i - 1) : null;
        CandidateMention behind = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        boolean reversed = behind != null
                && behind.found().first() == brief.end()
                && (before == null || before.found().end() != brief.first());
        return reversed ? behind : before;
    }

    private void enter(CandidateMention mention) {
        if (!covering(mention).isEmpty()) return;
        var bearer = new Bearer(bearers.size(), mention);
        byKey.put(mention.key(), bearers.size());
        bearers.add(bearer);
        for (long word : bearer.words) {
            int known = byWord.get(word);
            if (known == LongTable.ABSENT) {
                known = sharing.size();
                byWord.put(word, known);
                sharing.add(new ArrayList<>(1));
            }
            List<Bearer> all = sharing.get(known);
            if (all.size() < MOST_SHARING && !all.contains(bearer)) all.add(bearer);
        }
    }

    /** The bearers whose name covers a mention. */
    private List<Bearer> covering(CandidateMention mention) {
        var covering = new ArrayList<Bearer>(2);
        for (Bearer bearer : withWord(mention.words()[0])) {
            if (covers(bearer, mention)) covering.add(bearer);
        }
        return covering;
    }

    private boolean covers(Bearer bearer, CandidateMention mention) {
        if (bearer.type == Entity.Type.PERSON) {
            boolean person = mention.type() == Entity.Type.PERSON || (mention.words().length == 1 && !mention.known());
            return person && bearer.contains(mention.words());
        }
        if (bearer.type != mention.type()) return false;
        if (bearer.type == Entity.Type.PLACE) return false;
        if (bearer.words.length - mention.words().length > MOST_LEFT_OUT) return false;
        boolean head = Word.LEGAL_FORM.in(lexicon.classes(bearer.words[0]));
        boolean tail = mention.words().length > 1
                && !Word.ORG_HEAD.in(lexicon.classes(mention.words()[0]))
                && bearer.endsWith(mention.words());
        return tail || bearer.beginsWith(mention.words(), head);
    }

    /** The entity that a mention refers to: the one so spelled, else the one named last before it, else the first entered. */
    public @Nullable Bearer bearer(CandidateMention mention) {
        Bearer exact = spelled(mention.key());
        if (exact != null) return exact;
        Bearer nearest = null;
        for (Bearer bearer : covering(mention)) {
            if (nearest == null || bearer.lastPosition() > nearest.lastPosition()) nearest = bearer;
        }
        return nearest;
    }

    /** The bearers one of whose words this is. */
    List<Bearer> withWord(long word) {
        int known = byWord.get(word);
        return known == LongTable.ABSENT ? List.of() : sharing.get(known);
    }

    /** The bearer of which this sequence of words is a spelling. */
    @Nullable
    Bearer spelled(long key) {
        int known = byKey.get(key);
        return known == LongTable.ABSENT ? null : bearers.get(known);
    }

    /** All bearers. */
    public List<Bearer> bearers() {
        return bearers;
    }
}
