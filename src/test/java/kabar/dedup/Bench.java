package kabar.dedup;

import java.time.Instant;
import kabar.article.Coordinates;
import kabar.state.CountingStore;

/** A judge with its store, and the log it reads. */
final class Bench {
    final CountingStore store = new CountingStore();
    private final JudgeSettings settings;
    private Judge judge;
    private long offset;

    Bench() {
        this(JudgeSettings.DEFAULTS);
    }

    Bench(JudgeSettings settings) {
        this.settings = settings;
        judge = new Judge(store, settings);
    }

    /** Judges an article whose record was logged when the article was published. */
    Decision judge(Draft draft) {
        return judge(draft, draft.time());
    }

    Decision judge(Draft draft, Instant logged) {
        Decision decision = decide(draft, logged);
        judge.remember(decision);
        return decision;
    }

    /** Decides on an article that is not published whatever the decision. */
    Decision decide(Draft draft, Instant logged) {
        return judge.decide(draft.print(), new Coordinates("news.articles", 0, offset++, logged.toEpochMilli()));
    }

    void restart() {
        judge = new Judge(store, settings);
    }
}
