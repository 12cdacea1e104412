package kabar.eval.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kabar.article.Article;
import kabar.json.JsonLines;
import kabar.json.JsonMembers;

/**
 * The articles of a set as events of its outlets: what the set says of the outlet, the address, the time and the language is in them,
 * and nothing else. Sets without ids are numbered {@code L0}, {@code L1} … by line.
 */
public final class NewsSet {
    private static final Pattern CLOSING = Pattern.compile(" ([.,;:!?')%])");

    private final String name;
    private final Map<String, String> countries;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private int line;

    private NewsSet(String name, Map<String, String> countries) {
        this.name = name;
        this.countries = countries;
    }

    /** The articles of a set by id, in the order of its file; of two with one id the first, and none without text. */
    public static Map<String, Article> read(DataFolder folder, String name) throws IOException {
        var set = new NewsSet(name, outlets(folder, name));
        JsonLines.read(folder.articles(name), set::add);
        return set.articles;
    }

    /** Outlet countries by the prefix that the set gives an outlet. */
    private static Map<String, String> outlets(DataFolder folder, String name) throws IOException {
        var countries = new LinkedHashMap<String, String>();
        if (!folder.has(name, "prefix_iso.tsv")) return countries;
        for (String row : Files.readAllLines(folder.file(name, "prefix_iso.tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells.length == 2) countries.put(cells[0], cells[1]);
        }
        return countries;
    }

    private void add(JsonMembers row) {
        String number = "L" + line++;
        switch (name) {
            case "raw-id-detik2026" ->
                add(Event.of(row.text("article_id"), row.text("judul"), row.text("isi"))
                        .from("detikcom", "ID", row.text("url"))
                        .at(SetTime.detik(row.text("tanggal"))));
            case "raw-id-detik2025" ->
                add(Event.of(row.text("id"), row.text("judul"), row.text("isi_berita"))
                        .from("detikcom", "ID", row.text("tautan"))
                        .at(SetTime.detik(row.text("tanggal"))));
            case "raw-id-headlines-narasipal" ->
                add(Event.of(number, row.text("title"), "")
                        .from(row.text("source"), "ID", row.text("url"))
                        .at(SetTime.iso(row.text("published"))));
            case "raw-ar-saudinewsnet" ->
                add(Event.of(number, row.text("title"), row.text("content"))
                        .from(row.text("source"), "SA", row.text("url"))
                        .at(SetTime.iso(row.text("date_extracted"))));
            case "raw-multi-masakhanews" ->
                add(Event.of(number, row.text("headline"), row.text("text"))
                        .from(null, null, row.text("url"))
                        .in(row.text("lang")));
            case "country-reuters21578" ->
                add(Event.of(row.text("newid"), row.text("title"), row.text("body"))
                        .from("Reuters", null, "")
                        .filed(row.text("dateline"))
                        .at(SetTime.reuters(row.text("date"))));
            case "ner-en-worldwide" -> {
                String[] parts = row.text("raw").split("\\R", 2);
                add(Event.of(row.text("id"), "", parts.length == 2 ? parts[1] : "")
                        .from(null, countries.get(row.text("prefix")), parts[0]));
            }
            case "pairs-semeval2022t8" -> {
                for (String side : new String[] {"1", "2"})
                    add(Event.of(row.text("id" + side), "", row.text("text" + side))
                            .in(row.text("lang" + side)));
            }
            case "pairs-tgcontest" -> {
                for (String side : new String[] {"1", "2"})
                    add(Event.of(number + "." + side, row.text("title" + side), row.text("text" + side))
                            .from(null, null, row.text("url" + side))
                            .in(row.text("lang")));
            }
            case "story-ecbplus" -> add(tokens(row));
            default -> throw new IllegalArgumentException("no reader for the set " + name);
        }
    }

    /** A text in tokens; the later ones begin with their address and their title. */
    private static Event tokens(JsonMembers row) {
        List<String> sentences =
                row.textLists("sentences").stream().map(NewsSet::joined).toList();
        boolean headed = row.text("cluster").endsWith("plus") && sentences.size() > 1;
        String body = String.join(" ", sentences.subList(headed ? 2 : 0, sentences.size()));
        return Event.of(row.text("id"), headed ? sentences.get(1) : "", body).in("en");
    }

    private static String joined(List<String> tokens) {
        String text = String.join(" ", tokens)
                .replace("`` ", "\"")
                .replace("''", "\"")
                .replace("( ", "(");
        return CLOSING.matcher(text).replaceAll("$1");
    }

    private void add(Event event) {
        if (!event.title.isBlank() || !event.body.isBlank()) articles.putIfAbsent(event.id, event.article());
    }
}
