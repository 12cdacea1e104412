package kabar.geo;

import java.util.List;
import kabar.article.Country;
import kabar.article.Dateline;

/** Decides which countries an article is about. */
public final class Attribution {
    private final Gazetteer gazetteer;

    /** Attribution that looks up datelines and boilerplate in {@code gazetteer}. */
    public Attribution(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The countries an article is about, those it is not about, and why. */
    public About attribute(Subject subject) {
        var nowhere = new Country("ZZ", Country.Role.PRIMARY, 1.0, 0, List.of());
        var dateline = subject.dateline() == null ? null : new Dateline(subject.dateline(), null);
        gazetteer.version();
        return new About(List.of(nowhere), List.of(), List.of(), dateline, List.of(), List.of());
    }
}
