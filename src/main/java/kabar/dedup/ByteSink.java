package kabar.dedup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Grows while values are appended, big-endian; counts and lengths are unsigned varints (7 bits a byte, low first). */
final class ByteSink {
    private byte[] bytes;
    private int size;

    ByteSink(int expected) {
        bytes = new byte[expected];
    }

    ByteSink u8(int value) {
        if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size + 16);
        bytes[size++] = (byte) value;
        return this;
    }

    ByteSink i16(int value) {
        return u8(value >>> 8).u8(value);
    }

    ByteSink i32(int value) {
        return i16(value >>> 16).i16(value);
    }

    ByteSink i64(long value) {
        return i32((int) (value >>> 32)).i32((int) value);
    }

    ByteSink count(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            u8((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        return u8(rest);
    }

    ByteSink text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return count(utf8.length).bytes(utf8);
    }

    ByteSink bytes(byte[] values) {
        if (size + values.length > bytes.length) bytes = Arrays.copyOf(bytes, 2 * size + values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
        return this;
    }

    ByteSink texts(List<String> values) {
        count(values.size());
        for (String value : values) text(value);
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
