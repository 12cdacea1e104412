package kabar.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Text in a stored layout: {2 length in bytes}{UTF-8}. */
final class Utf8 {
    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void put(ByteBuffer to, byte[] text) {
        to.putShort((short) text.length).put(text);
    }

    static String get(ByteBuffer from) {
        byte[] text = new byte[from.getShort() & 0xffff];
        from.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
