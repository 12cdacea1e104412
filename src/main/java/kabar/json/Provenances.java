package kabar.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kabar.article.Provenance;

/** What an output record, as {@link RecordWriter} wrote it, says of where its input stood: read alone, or cut out. */
public final class Provenances {
    private static final byte[] START = ascii("\"provenance\":{");
    private static final byte[] TOPIC = ascii("\"topic\":");
    private static final byte[] LOG_TIME = ascii("\"logTime\":");

    private Provenances() {}

    /** The provenance of a record, without reading the rest; empty where it is no record of an article. */
    public static Optional<Provenance> read(byte[] record) {
        int start = last(START, record);
        if (start < 0) return Optional.empty();
        byte[] provenance = Arrays.copyOfRange(record, start + START.length - 1, record.length - 1);
        return Optional.of(RecordReader.provenance(RecordReader.parsed(provenance)));
    }

    /** The record without topic, partition and offset; another value as it is. */
    public static byte[] withoutCoordinates(byte[] record) {
        return without(TOPIC, record);
    }

    /** The same without version, names and rules, too. */
    public static byte[] withoutSource(byte[] record) {
        return without(new byte[0], record);
    }

    private static byte[] without(byte[] from, byte[] record) {
        int start = last(START, record);
        if (start < 0) return record;
        int cut = next(from, record, start + START.length);
        int end = next(LOG_TIME, record, start + START.length);
        if (cut < 0 || end < cut) return record;
        byte[] rest = Arrays.copyOf(record, record.length - (end - cut));
        System.arraycopy(record, end, rest, cut, record.length - end);
        return rest;
    }

    private static int last(byte[] word, byte[] bytes) {
        for (int at = bytes.length - word.length; at >= 0; at--) if (isAt(at, word, bytes)) return at;
        return -1;
    }

    private static int next(byte[] word, byte[] bytes, int from) {
        for (int at = from; at + word.length <= bytes.length; at++) if (isAt(at, word, bytes)) return at;
        return -1;
    }

    private static boolean isAt(int at, byte[] word, byte[] bytes) {
        return Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
