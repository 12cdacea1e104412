package kabar.geo;

import java.util.List;

/**
 * A report on football clubs: its title names one, and its text clubs again and again. The towns, time zones and lone nationalities in
 * it are those of opponents, kick-offs and players, and none is what it is about.
 */
final class ClubReport {
    private static final int LEAST = 3;

    private ClubReport() {}

    static boolean is(Subject subject) {
        return clubs(subject.titleHits()) > 0 && clubs(subject.bodyHits()) >= LEAST;
    }

    private static long clubs(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.NEUTRAL
                        && hit.entry().name().equals("klub"))
                .count();
    }
}
