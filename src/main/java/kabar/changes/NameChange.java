package kabar.changes;

import java.util.ArrayList;
import java.util.List;

/** Names by their capitals, and whether one takes the place of another. */
final class NameChange {
    private final WordTables tables;

    NameChange(WordTables tables) {
        this.tables = tables;
    }

    /** Whether both sides have a name that the other has not. Capitals of German and of headlines are no sign of a name. */
    boolean areOthers(Senses before, Senses after) {
        if (tables.language().equals("de") || before.passage().isInTitleCase()) return false;
        List<String> here = names(before, after);
        List<String> there = names(after, before);
        List<String> common = new ArrayList<>(here);
        common.retainAll(there);
        here.removeAll(common);
        there.removeAll(common);
        here.removeIf(
                name -> there.removeIf(other -> NameSpelling.isSame(name, other) || NearNames.mayBeOne(name, other)));
        return !here.isEmpty() && !there.isEmpty() && !String.join("", here).equals(String.join("", there));
    }

    private List<String> names(Senses senses, Senses others) {
        var names = new ArrayList<String>();
        Passage passage = senses.passage();
        for (int at = passage.from(); at < passage.to(); at++)
            if (passage.isCapital(at) && !tables.isKnown(passage.key(at)) && !hasOtherForm(at, senses, others))
                names.add(passage.key(at));
        return names;
    }

    /** Whether a word is part of a phrase that stands on the other side in another form: МИД, Министерство иностранных дел. */
    private static boolean hasOtherForm(int at, Senses senses, Senses others) {
        for (PhraseMatch found : senses.all())
            if (found.sense().role() == WordRole.SAME && found.start() <= at && at < found.end())
                for (PhraseMatch other : others.all()) if (other.sense().equals(found.sense())) return true;
        return false;
    }
}
