package kabar.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link ByteSink} wrote. */
public final class ByteSource {
    private final byte[] bytes;
    private int at;

    public ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    public int u8() {
        if (at == bytes.length) throw new IllegalArgumentException("cut short at byte " + at);
        return bytes[at++] & 0xff;
    }

    public short i16() {
        return (short) ((u8() << 8) | u8());
    }

    public int i32() {
        return (i16() << 16) | (i16() & 0xffff);
    }

    public long i64() {
        return ((long) i32() << 32) | (i32() & 0xffffffffL);
    }

    public int count() {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int b = u8();
            value |= (b & 0x7f) << shift;
            if (b < 0x80) return value;
        }
        throw new IllegalArgumentException("no count ends at byte " + at);
    }

    /** A count of things that take at least {@code width} bytes each, so that a damaged one cannot ask for all memory. */
    public int countOf(int width) {
        int count = count();
        if (count < 0 || count > (bytes.length - at) / width)
            throw new IllegalArgumentException("cut short at byte " + at + ": " + count + " values announced");
        return count;
    }

    public String text() {
        int length = countOf(1);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** What {@link ByteSink#block} wrote. */
    public byte[] block() {
        int length = countOf(1);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    public List<String> texts() {
        int count = countOf(1);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) values.add(text());
        return values;
    }

    public byte[] rest() {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }
}
