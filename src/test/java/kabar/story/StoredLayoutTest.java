package kabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kabar.article.Disposition;
import kabar.article.Story;
import kabar.state.MemoryStore;
import org.junit.jupiter.api.Test;

/**
 * The bytes that a running installation has stored. Where one of these tests is red, its state would be read wrongly: raise the
 * layout version, write a page in {@code docs/decisions}, and only then write the new bytes here.
 */
class StoredLayoutTest {
    private static StoryProfile profile() {
        return News.article("m-1")
                .title("Jembatan di Teluk Sari")
                .body("Wali Kota Rina Hadiwijaya (28.585). Rina di Teluk Sari, kata KSB.")
                .language("id")
                .from("warta.example")
                .names("Rina Hadiwijaya|Rina", "Teluk Sari")
                .country("ID", "Kota")
                .profile();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void profile_whenItsBytesChange_needsANewLayoutVersion() {
        assertThat(ProfileBytes.VERSION).isEqualTo(3);
        assertThat(hex(profile().toBytes()))
                .as("layout version 3; other bytes need ProfileBytes.VERSION 4")
                .isEqualTo(
                        "03036d2d31164a656d626174616e2064692054656c756b20536172690d77617274612e6578616d706c650269640000017e"
                                + "49026200010001024944020a54656c756b20536172698401b4ffac7e0274a8f4591fa07fef0f52696e6120486164697769"
                                + "6a6179610301e890e54d02fbb1a20a6565106509b832e1b555d905ac0e09fbb1a20a021fa07fef091fdd3c7b812191dc20"
                                + "01604578920865651065016fcde23701164a656d626174616e2064692054656c756b205361726906b832e1b5fbb1a20a1f"
                                + "a07fef2191dc206565106574a8f45900000000000000000049446964e0963d18");
    }

    @Test
    void storyMembersAndArticle_whenTheirBytesChange_needANewLayoutVersion() {
        var store = new MemoryStore();
        var linker = new StoryLinker(store);
        Story story = News.link(linker, profile(), News.log(0, News.NOON));
        linker.addVersion(profile(), Disposition.CORRECTION, story);
        linker.addCopy(story);
        List<String> entries = new ArrayList<>();
        store.forEach((key, value) -> entries.add(hex(key) + " → " + hex(value)));

        assertThat(List.of(StoryBytes.VERSION, StoryEntries.VERSION)).containsExactly(3, 3);
        assertThat(entries)
                .as(
                        "story, two members, article, layout version 3; other bytes need StoryBytes or StoryEntries.VERSION 4")
                .containsExactly(
                        "010000000000000000 → "
                                + "03036d2d31164a656d626174616e2064692054656c756b2053617269036d2d3100000000017e490262000000017e490262"
                                + "00010101000100010d77617274612e6578616d706c650102696401024944020a54656c756b2053617269010f52696e6120"
                                + "4861646977696a61796101",
                        "02000000000000000000 → " + "036d2d310000017e49026200000101",
                        "02000000000000000001 → " + "036d2d310000017e49026200030101",
                        "030000000000000000 → "
                                + "030000017e49026200000000000000000003036d2d310000000000017e49026200010000020a54656c756b205361726984"
                                + "01b4ffac7e0274a8f4591fa07fef0f52696e61204861646977696a6179610301e890e54d02fbb1a20a6565106509b832e1"
                                + "b555d905ac0e09fbb1a20a021fa07fef091fdd3c7b812191dc2001604578920865651065016fcde23701164a656d626174"
                                + "616e2064692054656c756b205361726906b832e1b5fbb1a20a1fa07fef2191dc206565106574a8f4590000000000000000"
                                + "0049446964e0963d18");
    }
}
