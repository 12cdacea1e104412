package kabar.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines and leaves the bytes as they are, whatever they mean. Lines end with LF, a CR before it goes too. Of a line
 * beyond the limit its beginning is given, so that it can be rejected; memory stays within a small multiple of the limit.
 */
final class LineReader {
    /** Far more than an event may have, so a line that is cut is rejected as too large. */
    static final int MAX_LINE = 32 << 20;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[64 << 10];
    private int chunkStart;
    private int chunkEnd;
    private byte[] line = new byte[8 << 10];
    private int length;

    LineReader(InputStream in) {
        this(in, MAX_LINE);
    }

    /** Lines of at most {@code limit} bytes. */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, or null after the last; a line end at the end of the stream starts no further line. */
    byte @Nullable [] next() throws IOException {
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = chunkStart;
            while (end < chunkEnd && chunk[end] != '\n') end++;
            append(chunkStart, end);
            boolean ended = end < chunkEnd;
            chunkStart = ended ? end + 1 : end;
            if (ended) return line();
        }
        return any ? line() : null;
    }

    private byte[] line() {
        boolean carriageReturn = length > 0 && line[length - 1] == '\r';
        return Arrays.copyOf(line, carriageReturn ? length - 1 : length);
    }

    private boolean fill() throws IOException {
        if (chunkStart < chunkEnd) return true;
        chunkStart = 0;
        chunkEnd = Math.max(in.read(chunk), 0);
        return chunkEnd > 0;
    }

    private void append(int from, int to) {
        int count = Math.min(to - from, limit - length);
        if (length + count > line.length)
            line = Arrays.copyOf(line, Math.min(limit, Math.max(2 * line.length, length + count)));
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }
}
