package kabar.json;

import java.util.Map;

/** An object of nothing but texts, for lists that people and programs read. */
public final class TextsLine {
    private TextsLine() {}

    /** The object in UTF-8 without a line end, its members in the order of the map. */
    public static byte[] of(Map<String, String> members) {
        return JsonBytes.object(json -> {
            for (Map.Entry<String, String> member : members.entrySet()) json.text(member.getKey(), member.getValue());
        });
    }
}
