package kabar.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
    private final MemoryStore store = new MemoryStore();

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    @Test
    void entries_comeInTheOrderOfUnsignedBytes() {
        for (byte[] key : List.of(bytes(0xff), bytes(1), bytes(0x7f, 0), bytes(0x80), bytes(0x7f)))
            store.put(key, bytes(9));

        List<byte[]> keys = new ArrayList<>();
        store.forEach((key, value) -> keys.add(key));

        assertThat(keys).containsExactly(bytes(1), bytes(0x7f), bytes(0x7f, 0), bytes(0x80), bytes(0xff));
    }

    @Test
    void key_isFoundByItsBytes_replacedAndForgotten() {
        store.put(bytes(1, 2), bytes(3));
        store.put(bytes(1, 2), bytes(4));
        assertThat(store.get(bytes(1, 2))).containsExactly(4);

        store.delete(bytes(1, 2));
        assertThat(store.get(bytes(1, 2))).isNull();
    }
}
