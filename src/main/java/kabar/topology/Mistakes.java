package kabar.topology;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.Coordinates;
import kabar.pipeline.OutcomeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs mistakes of Kabar itself, each once, with its stack and the coordinates of the record. Without the messages of exceptions, which
 * may quote an article.
 */
public final class Mistakes implements OutcomeListener {
    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);
    private static final int MOST_FRAMES = 40;

    private final OutcomeListener others;

    /** Logs, and tells nobody else. */
    public Mistakes() {
        this(new OutcomeListener() {});
    }

    /** Logs, and tells {@code others} too. */
    Mistakes(OutcomeListener others) {
        this.others = others;
    }

    @Override
    public void failed(Coordinates at, Throwable mistake) {
        LOG.atError()
                .addKeyValue("topic", at.topic())
                .addKeyValue("partition", at.partition())
                .addKeyValue("offset", at.offset())
                .addKeyValue("stack", stack(mistake))
                .log("a mistake in Kabar, please report it: the record goes to the dead letters");
        others.failed(at, mistake);
    }

    /** The classes of the exception and its causes with their frames, one a line. */
    static String stack(Throwable mistake) {
        return Stream.iterate(mistake, thrown -> thrown != null, Throwable::getCause)
                .limit(5)
                .map(thrown -> thrown.getClass().getName()
                        + Stream.of(thrown.getStackTrace())
                                .limit(MOST_FRAMES)
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
