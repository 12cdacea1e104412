package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kabar.state.CountingStore;
import org.junit.jupiter.api.Test;

/**
 * The bytes that a running installation has stored. Where one of these tests is red, its state would be read wrongly: raise the
 * layout version, write a page in {@code docs/decisions}, and only then write the new bytes here.
 */
class StoredLayoutTest {
    private static final String PRINT =
            "0300006010ba60ee910be45ef8eba7ca237b147a3b3bec775669710000017e4b95900002d8d827c4b95bed66e8330fd70224"
                    + "48df1428feeb95c16504fcf214847d3383292d6e8f766ec99c71b8a604c9e8011a488d64b98eed452d8c9f3916d15c506e65"
                    + "5aa760c6c3db634e3f93a6cd0eb50f2b31500b5974064f106aea2d733dc6f3369a0469642d310c4b6170616c206b616e6461"
                    + "7302696403024944024d5902534702024944024d5918187b0662b4eebec85ed8c93c40625830e227856820fb7cd9dc7db434"
                    + "2cdb48e34e06c09f0652ba4c7c83c676384ac84c920204313235300133060553696e6172064261686172690550756c617505"
                    + "53656e696e065261686d6174074869646179617400";

    private static Fingerprint print() {
        return Draft.of("id-1")
                .url("https://satu.example/1")
                .from("Warta")
                .title("Kapal kandas")
                .primary("ID", "MY")
                .secondary("SG")
                .body(
                        "Kapal Sinar Bahari membawa 1.250 orang dari Pulau Tiga pada Senin malam, kata kepala pelabuhan Rahmat Hidayat"
                                + " kepada para wartawan di dermaga kota itu.")
                .print();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void fingerprint_whenItsBytesChange_needsANewLayoutVersion() {
        assertThat(FingerprintBytes.VERSION).isEqualTo(3);
        assertThat(hex(print().toBytes()))
                .as("layout version 3; other bytes need FingerprintBytes.VERSION 4")
                .isEqualTo(PRINT);
    }

    @Test
    void rememberedArticle_whenItsBytesChange_needsANewLayoutVersion() {
        var store = new CountingStore();
        var publication =
                new Publication(print(), Draft.START.toEpochMilli(), true, List.of("ID"), List.of("ID", "MY"));
        new MemoryEntries(store).put(258, publication);

        assertThat(MemoryEntries.VERSION).isEqualTo(2);
        assertThat(entries(store))
                .as("layout version 2; other bytes need MemoryEntries.VERSION 3")
                .containsExactly("0000000000000102=02000000017e4b959000010102494402024944024d59" + PRINT);
    }

    @Test
    void seenText_whenItsBytesChange_needsANewLayoutVersion() {
        var store = new CountingStore();
        new MemoryEntries(store).put(259, SeenText.of(print(), "a", Draft.START.toEpochMilli()));

        assertThat(entries(store))
                .containsExactly("0000000000000103=02010000017e4b95900002b50b9cc80043275d2598a03cc31e29540161");
    }

    private static List<String> entries(CountingStore store) {
        var entries = new ArrayList<String>();
        store.forEach((key, value) -> entries.add(hex(key) + "=" + hex(value)));
        return entries;
    }

    @Test
    void markers_keepTheirStoredCodes() {
        assertThat(Stream.of(Marker.values()).map(marker -> marker + "=" + marker.code))
                .containsExactly("NONE=0", "UPDATE=1", "CORRECTION=2", "RETRACTION=3");
    }
}
