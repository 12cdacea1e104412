package kabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/** Reads HTML into blocks. Time and depth are those of jsoup's iterative walk: linear in the input. */
final class Markup {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "video",
            "audio",
            "select",
            "button",
            "head",
            "textarea");
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "form", "dialog", "menu");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img");
    /** Class names that say a block stands beside the text. */
    private static final Set<String> ASIDE_CLASSES = Set.of(
            "related",
            "related-posts",
            "related-articles",
            "relatednews",
            "read-also",
            "readalso",
            "baca-juga",
            "bacajuga",
            "lihatjg",
            "linksisip",
            "parallax",
            "share",
            "sharing",
            "social",
            "social-share",
            "newsletter",
            "advertisement",
            "ads",
            "adsbygoogle",
            "promo",
            "breadcrumb",
            "breadcrumbs",
            "tags",
            "comments",
            "most-read",
            "terpopuler",
            "sidebar",
            "inline-related");

    private static final Set<String> CAPTION_CLASSES =
            Set.of("caption", "wp-caption-text", "photo-caption", "image-caption", "pic_artikel");

    /** Elements in each other; deeper ones are raised to this. */
    private static final int DEEPEST = 512;

    private Markup() {}

    /** Whether a text without declared format holds a tag of HTML. */
    static boolean tagged(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = at + 1;
            if (end < text.length() && text.charAt(end) == '/') end++;
            int start = end;
            while (end < text.length() && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) end++;
            if (end == start || end == text.length()) continue;
            char after = text.charAt(end);
            if (after != '>' && after != ' ' && after != '/' && after != '\n') continue;
            if (Tag.isKnownTag(text.substring(start, end).toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    /** A text with its character references resolved, for what is not HTML but was cut out of it. */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** The words of a title that may hold tags and references. */
    static String plain(String title) {
        return tagged(title) ? parsed(title).text() : unescaped(title);
    }

    /** The blocks of a document or fragment in reading order. */
    static List<Block> blocks(String html) {
        var walk = new Walk();
        parsed(html).traverse(walk);
        walk.flush();
        return walk.blocks;
    }

    /** The element around the text; of markup that the parser of HTML fails on, what a parser without rules of nesting makes of it. */
    private static Element parsed(String html) {
        try {
            return Jsoup.parse(html).body();
        } catch (IllegalArgumentException failed) {
            return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        }
    }

    private static final class Walk implements NodeVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int dropped;
        private int aside;
        private int caption;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (dropped == 0) text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (!INLINE.contains(name)) flushUnlessCell(name);
                if (DROPPED.contains(name)) dropped++;
                if (aside(element, name)) aside++;
                if (caption(element, name)) caption++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            String name = element.normalName();
            if (!INLINE.contains(name)) flushUnlessCell(name);
            if (DROPPED.contains(name)) dropped--;
            if (aside(element, name)) aside--;
            if (caption(element, name)) caption--;
        }

        private void flushUnlessCell(String name) {
            if (name.equals("td") || name.equals("th")) text.append(' ');
            else flush();
        }

        private void flush() {
            if (text.length() == 0) return;
            String line = PlainText.tidy(text.toString().replace('\t', ' ').replace('\u00A0', ' '), 0, text.length());
            text.setLength(0);
            if (line.isEmpty()) return;
            Block.Kind kind = aside > 0 ? Block.Kind.ASIDE : caption > 0 ? Block.Kind.CAPTION : Block.Kind.PROSE;
            blocks.add(new Block(line, kind));
        }

        private static boolean aside(Element element, String name) {
            return ASIDE.contains(name) || classed(element, ASIDE_CLASSES);
        }

        private static boolean caption(Element element, String name) {
            return name.equals("figcaption") || classed(element, CAPTION_CLASSES);
        }

        private static boolean classed(Element element, Set<String> names) {
            if (!element.hasAttr("class")) return false;
            for (String name : element.classNames()) if (names.contains(name.toLowerCase(Locale.ROOT))) return true;
            return false;
        }
    }
}
