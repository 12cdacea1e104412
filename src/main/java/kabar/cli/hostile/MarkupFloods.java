package kabar.cli.hostile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** HTML that is deep, broken, or nothing but tags. */
final class MarkupFloods {
    private MarkupFloods() {}

    /** By name. */
    static Map<String, Function<Random, Supplier<String>>> all() {
        var all = new LinkedHashMap<String, Function<Random, Supplier<String>>>();
        for (String name : new String[] {
            "div",
            "p",
            "b",
            "i",
            "a",
            "font",
            "span",
            "table",
            "td",
            "tr",
            "ul",
            "li",
            "dl",
            "dd",
            "select",
            "option",
            "form",
            "button",
            "svg",
            "math",
            "template",
            "nobr",
            "h1",
            "article",
            "figure",
            "figcaption",
            "aside",
            "ruby",
            "rt",
            "frameset",
            "body",
            "html",
            "head",
            "title",
            "textarea",
            "script",
            "style",
            "object"
        }) all.put("open-" + name, random -> () -> "<" + name + ">a");
        for (String name : new String[] {"div", "p", "b", "a", "table", "br", "foo"})
            all.put("close-" + name, random -> () -> "</" + name + ">");
        same(all, "paragraphs", "<p>Presiden tiba.</p>");
        same(all, "cells", "<table><tr><td>China</td></tr></table>");
        same(all, "crossed", "<b><i></b></i>");
        same(all, "crossed-blocks", "<b><p></b>a");
        same(all, "crossed-tables", "<table><b>");
        same(all, "links", "<a href=x>a");
        same(all, "attributes", "<p a=1 b=2 c=3 d=4>");
        same(all, "classes", "<p class=\"related baca-juga share\">a</p>");
        same(all, "entities", "&eacute;&#x4E2D;");
        same(all, "comments", "<!-- a -->");
        same(all, "comments-open", "<!--");
        same(all, "declarations", "<!DOCTYPE a>");
        same(all, "cdata", "<![CDATA[a]]>");
        same(all, "instructions", "<?a ?>");
        same(all, "quotes-open", "<a b=\"");
        same(all, "angles", "<");
        same(all, "breaks", "a<br>");
        same(all, "asides", "<aside>a</aside>b");
        same(all, "captions", "<figure><figcaption>Foto: a</figcaption></figure>");
        all.put("one-tag-many-attributes", random -> {
            int[] next = {-1};
            return () -> next[0]++ < 0 ? "<p " : "a" + next[0] + "=1 ";
        });
        all.put("many-names", random -> {
            int[] next = {0};
            return () -> "<x" + next[0]++ + ">";
        });
        all.put("many-classes", random -> {
            int[] next = {-1};
            return () -> next[0]++ < 0 ? "<p class=\"" : "c" + next[0] + " ";
        });
        counted(all, "formats-that-differ", "<b id=%d>");
        counted(all, "formats-that-differ-in-paragraphs", "<b id=%d><p>");
        counted(all, "templates-in-tables", "<template><svg><table>");
        all.put("one-tag-short-attributes", random -> {
            int[] next = {-1};
            return () -> next[0]++ < 0 ? "<p " : Integer.toString(next[0], 36) + " ";
        });
        all.put("formats-of-many-kinds", random -> {
            int[] next = {0};
            return () -> "<font size=" + next[0]++ + "><p>";
        });
        return all;
    }

    private static void counted(Map<String, Function<Random, Supplier<String>>> all, String name, String piece) {
        all.put(name, random -> {
            int[] next = {0};
            return () -> String.format(Locale.ROOT, piece, next[0]++);
        });
    }

    private static void same(Map<String, Function<Random, Supplier<String>>> all, String name, String piece) {
        all.put(name, random -> () -> piece);
    }
}
