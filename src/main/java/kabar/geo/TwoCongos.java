package kabar.geo;

import java.util.List;
import kabar.text.Folding;
import kabar.text.Tokens;

/** The bare name that two states share: it is Kinshasa's, the larger one's, unless an article names Brazzaville's in full and Kinshasa's never. */
final class TwoCongos {
    private static final String LARGER = "CD";
    private static final String SMALLER = "CG";
    private static final List<String> BARE = List.of("congo", "kongo", "конг", "الكونغو");

    private TwoCongos() {}

    /** The article with the bare name as that of the state it means. */
    static Subject settle(Subject subject) {
        if (!names(subject, SMALLER) || names(subject, LARGER)) return subject;
        return subject.with(settle(subject.title(), subject.titleHits()), settle(subject.body(), subject.bodyHits()));
    }

    private static List<Hit> settle(Tokens text, List<Hit> hits) {
        return hits.stream().map(hit -> bare(text, hit) ? smaller(hit) : hit).toList();
    }

    private static Hit smaller(Hit hit) {
        Entry entry = hit.entry();
        return new Hit(new Entry(entry.kind(), SMALLER, entry.name()), hit.start(), hit.end());
    }

    /** Whether an article names a state by more than the bare name. */
    private static boolean names(Subject subject, String code) {
        return names(subject.title(), subject.titleHits(), code) || names(subject.body(), subject.bodyHits(), code);
    }

    private static boolean names(Tokens text, List<Hit> hits, String code) {
        for (Hit hit : hits) if (hit.entry().code().equals(code) && !bare(text, hit)) return true;
        return false;
    }

    private static boolean bare(Tokens text, Hit hit) {
        if (!hit.entry().code().equals(LARGER)) return false;
        String name = Folding.fold(text.text().substring(hit.start(), hit.end()));
        return name.indexOf(' ') < 0 && BARE.stream().anyMatch(name::startsWith);
    }
}
