package kabar.geo;

import java.util.List;

/**
 * A report on football clubs: its title names one and its text clubs again and again, or its text does so often that it can be about
 * nothing else, as the gossip of transfers does. The towns, time zones and lone nationalities in
 * it are those of opponents, kick-offs and players, and none is what it is about.
 */
final class ClubReport {
    private static final int LEAST = 3;
    private static final int LEAST_UNTITLED = 8;

    private ClubReport() {}

    static boolean is(Subject subject) {
        int clubs = clubs(subject.bodyHits());
        return clubs >= LEAST_UNTITLED || (clubs >= LEAST && clubs(subject.titleHits()) > 0);
    }

    private static int clubs(List<Hit> hits) {
        int clubs = 0;
        for (Hit hit : hits) if (hit.entry().name().equals("klub")) clubs++;
        return clubs;
    }
}
