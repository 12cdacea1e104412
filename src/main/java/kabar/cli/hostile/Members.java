package kabar.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Events that are hostile elsewhere than in their body. */
final class Members {
    private static final List<String> FIELDS = List.of(
            "title", "summary", "byline", "dateline", "agency", "url", "language", "publisher", "id", "version");

    private Members() {}

    /** By name. */
    static Map<String, Function<Random, byte[]>> all() {
        var all = new LinkedHashMap<String, Function<Random, byte[]>>();
        for (String field : FIELDS) {
            field(all, field, "names", random -> () -> "Wang Yi, ");
            field(all, field, "letters", random -> () -> "a");
        }
        field(all, "title", "persons", random -> () -> "Presiden Kazakhstan Tokayev ");
        field(all, "title", "figures", random -> () -> random.nextInt(1_000) + " ");
        field(all, "title", "chinese", random -> () -> "中国外长王毅");
        field(all, "title", "angles", random -> () -> "<b>");
        field(all, "title", "zalgo", random -> () -> "a\u0301\u0323");
        field(all, "url", "slashes", random -> () -> "https://a.example.com/");
        field(all, "url", "parameters", random -> {
            int[] next = {-1};
            return () -> next[0]++ < 0 ? "https://a.example.com/?" : "a" + next[0] + "=1&";
        });
        field(all, "url", "escapes", random -> {
            int[] next = {-1};
            return () -> next[0]++ < 0 ? "https://a.example.com/" : "%25";
        });
        field(all, "url", "wrapped", random -> () -> "https://www.google.com/url?q=");
        all.put("extensions-many", random -> extensions(() -> "\"x" + random.nextInt() + "\":1,"));
        all.put("extensions-arrays", random -> raw("x", "[" + Filling.of(() -> "[],") + "0]"));
        all.put("extensions-deep", random -> raw("x", "[".repeat(30) + "]".repeat(30)));
        all.put("extensions-too-deep", random -> raw("x", "[".repeat(100_000) + "]".repeat(100_000)));
        all.put(
                "extensions-string",
                random -> new HostileEvent("a")
                        .text("body", "a")
                        .text("x", Filling.of(() -> "a"))
                        .bytes());
        all.put("tokens", random -> raw("x", "[" + "1,".repeat(49_900) + "1]"));
        all.put("tokens-too-many", random -> raw("x", "[" + "1,".repeat(400_000) + "1]"));
        all.put("number-long", random -> raw("x", "9".repeat(900_000)));
        all.put("keywords", random -> raw("keywords", "[" + "\"a\",".repeat(20_000) + "\"b\"]"));
        all.put("entities", random -> raw("entities", "[" + "{\"name\":\"Wang Yi\"},".repeat(9_000) + "{}]"));
        all.put("authors", random -> raw("byline", "[" + "\"John Smith\",".repeat(20_000) + "\"b\"]"));
        all.put("no-json", random -> Filling.of(() -> "{\"a\":").getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private static void field(
            Map<String, Function<Random, byte[]>> all,
            String field,
            String name,
            Function<Random, Supplier<String>> pieces) {
        all.put(
                field + "-" + name,
                random -> new HostileEvent("a")
                        .text("title", "A title")
                        .text("body", "Presiden Kazakhstan tiba di Beijing.")
                        .text(field, Filling.of(pieces.apply(random)))
                        .bytes());
    }

    private static byte[] raw(String name, String json) {
        return new HostileEvent("a").text("body", "a").raw(name, json).bytes();
    }

    private static byte[] extensions(Supplier<String> members) {
        return raw("x", "{" + Filling.of(members) + "\"last\":0}");
    }
}
