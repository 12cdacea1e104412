package kabar.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Grows while values are appended, big-endian; counts and lengths are unsigned varints (7 bits a byte, low first). */
public final class ByteSink {
    private byte[] bytes;
    private int size;

    public ByteSink(int expected) {
        bytes = new byte[expected];
    }

    public ByteSink u8(int value) {
        if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size + 16);
        bytes[size++] = (byte) value;
        return this;
    }

    public ByteSink i16(int value) {
        return u8(value >>> 8).u8(value);
    }

    public ByteSink i32(int value) {
        return i16(value >>> 16).i16(value);
    }

    public ByteSink i64(long value) {
        return i32((int) (value >>> 32)).i32((int) value);
    }

    public ByteSink count(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            u8((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        return u8(rest);
    }

    public ByteSink text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return count(utf8.length).bytes(utf8);
    }

    public ByteSink bytes(byte[] values) {
        if (size + values.length > bytes.length) bytes = Arrays.copyOf(bytes, 2 * size + values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
        return this;
    }

    /** Bytes behind their number. */
    public ByteSink block(byte[] values) {
        return count(values.length).bytes(values);
    }

    public ByteSink texts(List<String> values) {
        count(values.size());
        for (String value : values) text(value);
        return this;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
