package kabar.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.article.Coordinates;
import kabar.article.RejectReason;
import kabar.contract.Contract;
import kabar.enrich.Enricher;
import kabar.state.MemoryStore;
import org.jspecify.annotations.Nullable;

/** A pipeline in which Anna may decide, and what its consumers know of each article by now. */
final class Decided {
    static final DecisionKeys KEYS =
            DecisionKeys.parse("# the desk\nanna = " + "0a".repeat(32) + "\nbudi=" + "1b".repeat(40) + "\n");
    private static final PipelineSettings SETTINGS = PipelineSettings.DEFAULTS.deciding(KEYS);
    private static final Stages STAGES =
            new Stages(new ArticleStage(Enricher.shipped(), SETTINGS), SETTINGS, "test", "test");
    private static final long START = 1_641_900_000_000L;

    private final Desk desk = STAGES.desk(new MemoryStore(), new MemoryStore());
    /** The last value of each key of each topic but the duplicates and the dead letters. */
    private final Map<String, String> published = new TreeMap<>();

    private long offset;

    /** Takes a record as it is delivered. */
    Outcome take(byte @Nullable [] value, Delivery delivery) {
        var at = new Coordinates("news.articles", 0, offset, START + 60_000 * offset++);
        ArticleStage.Result result =
                STAGES.articles().process(new Input(null, value, delivery, at, false), new OutcomeListener() {});
        if (result instanceof Outcome.Rejected rejected) return rejected;
        Outcome.Judged judged = desk.judge((Report) result);
        Contract.valid(judged);
        for (Output output : judged.outputs())
            if (!Set.of("news.duplicates", "news.dlq").contains(output.topic()))
                published.put(
                        output.topic() + " " + output.keyText(), new String(output.value(), StandardCharsets.UTF_8));
        return judged;
    }

    Outcome take(String value, Delivery delivery) {
        return take(value.getBytes(StandardCharsets.UTF_8), delivery);
    }

    /** Takes an event from the topic itself, without headers. */
    Outcome take(String value) {
        return take(value, Delivery.NONE);
    }

    /** Takes an event that this person signed. */
    Outcome signed(String value, String by) {
        return take(value, new Delivery(0, null, KEYS.sign(by, value.getBytes(StandardCharsets.UTF_8))));
    }

    /** What consumers know of an article: topics with the value they have of it. */
    Map<String, String> known(String id) {
        var known = new LinkedHashMap<String, String>();
        published.forEach((place, value) -> {
            if (place.endsWith(" " + id)) known.put(place, value);
        });
        return known;
    }

    static RejectReason reason(Outcome outcome) {
        return ((Outcome.Rejected) outcome).reason();
    }
}
