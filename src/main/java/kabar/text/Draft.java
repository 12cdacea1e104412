package kabar.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Removed;
import org.jspecify.annotations.Nullable;

/** A body while its parts are told apart: each block is kept, shortened or cut under a rule. */
final class Draft {
    /** Below this many words, and a fifth of the text, a body counts as emptied. */
    private static final int TOO_FEW_WORDS = 10;

    private final List<Block> blocks;
    /** What is left of each block; null when all of it is cut. */
    private final @Nullable String[] left;
    /** Cut pieces, in order of cutting, by block. */
    private final List<Cut> cuts = new ArrayList<>();

    /** The rule that cuts, and the words it goes by, if it goes by any. */
    record Why(Removed.Rule rule, @Nullable String detail) {}

    /**
     * One piece of text that was cut.
     *
     * @param zone whether it has a place of its own in the result (dateline, byline), so that it is no boilerplate
     */
    private record Cut(int block, Why why, String text, boolean zone) {}

    Draft(List<Block> blocks) {
        this.blocks = blocks;
        this.left = new String[blocks.size()];
        for (int i = 0; i < left.length; i++) left[i] = blocks.get(i).text();
    }

    int size() {
        return left.length;
    }

    boolean kept(int block) {
        return left[block] != null;
    }

    /** What is left of a kept block. */
    String text(int block) {
        String text = left[block];
        if (text == null) throw new IllegalStateException("block " + block + " is cut");
        return text;
    }

    Block.Kind kind(int block) {
        return blocks.get(block).kind();
    }

    /** The first kept block at or after {@code from}, or {@link #size}. */
    int next(int from) {
        int block = from;
        while (block < left.length && left[block] == null) block++;
        return block;
    }

    /** The last kept block at or before {@code from}, or -1. */
    int previous(int from) {
        int block = from;
        while (block >= 0 && left[block] == null) block--;
        return block;
    }

    /** Cuts a whole block as boilerplate. */
    void cut(int block, Removed.Rule rule) {
        cut(block, new Why(rule, null));
    }

    /** Cuts a whole block as boilerplate. */
    void cut(int block, Why why) {
        cuts.add(new Cut(block, why, text(block), false));
        left[block] = null;
    }

    /** Moves a whole block into a zone of its own. */
    void move(int block, Removed.Rule rule) {
        cuts.add(new Cut(block, new Why(rule, null), text(block), true));
        left[block] = null;
    }

    /** Keeps {@code [start, end)} of a block and moves the rest away under a rule. */
    void shorten(int block, int start, int end, Removed.Rule rule) {
        shorten(block, start, end, new Why(rule, null));
    }

    /** Keeps {@code [start, end)} of a block and moves the rest away. */
    void shorten(int block, int start, int end, Why why) {
        String text = text(block);
        cuts.add(new Cut(block, why, (text.substring(0, start) + ' ' + text.substring(end)).strip(), true));
        String rest = text.substring(start, end).strip();
        left[block] = rest.isEmpty() ? null : rest;
    }

    /** Takes every cut back when too little of the text would be left. */
    void guard() {
        if (cuts.isEmpty()) return;
        int all = 0;
        int kept = 0;
        for (int i = 0; i < left.length; i++) {
            all += blocks.get(i).text().length();
            String text = left[i];
            if (text != null) kept += text.length();
        }
        if (kept * 5 >= all && kept > 0) return;
        int words = 0;
        for (String text : left) if (text != null) words += Prose.words(text);
        if (words >= TOO_FEW_WORDS) return;
        cuts.clear();
        for (int i = 0; i < left.length; i++) left[i] = blocks.get(i).text();
    }

    /** The kept blocks, an empty line between them. */
    String body() {
        var body = new StringBuilder();
        for (String text : left) {
            if (text == null) continue;
            if (body.length() > 0) body.append("\n\n");
            body.append(text);
        }
        return body.toString();
    }

    /** What was cut and has no zone of its own, one piece a line, in the order of the text. */
    String boilerplate() {
        var out = new StringBuilder();
        for (Cut cut : inOrder()) {
            if (cut.zone) continue;
            if (out.length() > 0) out.append('\n');
            out.append(cut.text);
        }
        return out.toString();
    }

    /** How many words each rule cut, in the order of the text. */
    List<Removed> removed() {
        if (cuts.isEmpty()) return List.of();
        Map<Why, Integer> words = new LinkedHashMap<>();
        for (Cut cut : inOrder()) words.merge(cut.why, Tokens.of(cut.text).size(), Integer::sum);
        List<Removed> removed = new ArrayList<>();
        words.forEach((why, count) -> removed.add(new Removed(why.rule, why.detail, count)));
        return removed;
    }

    private List<Cut> inOrder() {
        if (cuts.size() > 1) cuts.sort((a, b) -> Integer.compare(a.block, b.block));
        return cuts;
    }
}
