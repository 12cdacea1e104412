package kabar.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Country;
import kabar.article.RejectedCountry;

/** Countries that are named or suggested and not meant; the first reason found for a country stays. */
final class Rejections {
    private final Map<String, RejectedCountry> byCode = new LinkedHashMap<>();

    void add(String code, RejectedCountry.Reason reason, int mentions) {
        RejectedCountry known = byCode.get(code);
        byCode.putIfAbsent(code, new RejectedCountry(code, reason, mentions));
        if (known != null && known.reason() == reason)
            byCode.put(code, new RejectedCountry(code, reason, known.mentions() + mentions));
    }

    /** Countries of quoted agencies and of the outlet. */
    void addQuoted(Subject subject) {
        for (List<Hit> hits : List.of(subject.titleHits(), subject.bodyHits())) {
            for (Hit hit : hits)
                if (hit.entry().kind() == Entry.Kind.AGENCY) add(hit.entry().code(), RejectedCountry.Reason.AGENCY, 1);
        }
        if (subject.publisherCountry() != null) add(subject.publisherCountry(), RejectedCountry.Reason.OUTLET, 0);
    }

    /** Countries named in what was cut from the text. */
    void addBoilerplate(List<Hit> hits) {
        for (Hit hit : hits)
            if (Attribution.speaks(hit)) add(hit.entry().code(), RejectedCountry.Reason.BOILERPLATE, 1);
    }

    boolean has(RejectedCountry.Reason reason) {
        return byCode.values().stream().anyMatch(rejected -> rejected.reason() == reason);
    }

    /** All but those that route after all. */
    List<RejectedCountry> without(List<Country> routed) {
        var rejected = new ArrayList<RejectedCountry>(byCode.values());
        rejected.removeIf(
                each -> routed.stream().anyMatch(country -> country.code().equals(each.code())));
        return rejected;
    }
}
