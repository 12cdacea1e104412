package kabar.log;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each line that is written to it: for what a command says to people while its log is read by machines. */
public final class LogWriter extends Writer {
    private static final Logger LOG = LoggerFactory.getLogger("kabar");

    private final StringBuilder line = new StringBuilder();

    @Override
    public void write(char[] text, int offset, int length) {
        synchronized (lock) {
            for (int i = offset; i < offset + length; i++) {
                if (text[i] != '\n') line.append(text[i]);
                else end();
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        synchronized (lock) {
            end();
        }
    }

    private void end() {
        String said = line.toString().strip();
        line.setLength(0);
        if (!said.isEmpty()) LOG.atInfo().log(said);
    }
}
