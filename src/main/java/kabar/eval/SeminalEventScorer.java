package kabar.eval;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.eval.figures.Clusters;
import kabar.eval.figures.Measure;
import kabar.json.JsonMembers;

/**
 * Stories of texts without dates: two happenings of one kind in each topic, as a star's two visits to a clinic (ECB+, Cybulska and Vossen
 * 2014). All texts of the set run through as one stream.
 */
final class SeminalEventScorer implements Scorer {
    static final String SET = "story-ecbplus";

    private record Label(String id, String event) {
        static Label of(JsonMembers row) {
            return new Label(row.required("id"), row.required("cluster"));
        }
    }

    @Override
    public String name() {
        return "stories, texts without dates";
    }

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void score(Materials materials, Quality quality) throws IOException {
        Map<String, StreamRun.Judged> outcomes = materials.stream(SET);
        Map<String, String> events = new LinkedHashMap<>();
        Map<String, String> stories = new LinkedHashMap<>();
        for (Label label : materials.folder().rows(materials.folder().articles(SET), Label::of)) {
            StreamRun.Judged outcome = outcomes.get(label.id());
            events.put(label.id(), label.event());
            stories.put(label.id(), outcome == null ? label.id() : outcome.story());
        }
        var clusters = new Clusters(events, stories);
        String detail = String.format(
                Locale.ROOT, "P %.3f, R %.3f, %d texts", clusters.precision(), clusters.recall(), events.size());
        quality.add(Measure.reported(SET, "stories, B³ F1", clusters.f1(), detail));
    }
}
