package kabar.pipeline;

import kabar.article.Coordinates;

/** Hears how records end. What it does has no influence on what is decided. */
public interface OutcomeListener {
    /** A record has ended. */
    default void ended(Outcome outcome) {}

    /** A mistake in Kabar itself kept a record from being read or judged; it ends among the dead letters, which is told too. */
    default void failed(Coordinates at, Throwable mistake) {}
}
