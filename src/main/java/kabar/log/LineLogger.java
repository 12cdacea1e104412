package kabar.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** A logger that writes each event from its level up. */
@SuppressWarnings("NullAway") // SLF4J's interfaces are not annotated
final class LineLogger extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1;

    private final int threshold;

    LineLogger(String name) {
        this.name = name;
        threshold = LogLevels.threshold(name);
    }

    @Override
    public void log(LoggingEvent event) {
        if (event.getLevel().toInt() < threshold) return;
        List<KeyValuePair> members = event.getKeyValuePairs();
        write(
                event.getLevel(),
                event.getMessage(),
                event.getArgumentArray(),
                event.getThrowable(),
                members == null ? List.of() : members);
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
        write(level, pattern, arguments, thrown, List.of());
    }

    private void write(
            Level level,
            @Nullable String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown,
            List<KeyValuePair> members) {
        String message = MessageFormatter.basicArrayFormat(String.valueOf(pattern), arguments);
        LogSink.write(new LogEvent(level, name, String.valueOf(pattern), message, thrown, members));
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return Level.TRACE.toInt() >= threshold;
    }

    @Override
    public boolean isDebugEnabled() {
        return Level.DEBUG.toInt() >= threshold;
    }

    @Override
    public boolean isInfoEnabled() {
        return Level.INFO.toInt() >= threshold;
    }

    @Override
    public boolean isWarnEnabled() {
        return Level.WARN.toInt() >= threshold;
    }

    @Override
    public boolean isErrorEnabled() {
        return Level.ERROR.toInt() >= threshold;
    }
}
