package kabar.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kabar.text.LongTable;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language in a trie of token hashes: one look-up in a flat table per token, and none further for a token that
 * opens no phrase. Immutable once loaded.
 */
final class FactWords {
    private static final Term[] NONE = {};

    private final LongTable nodes = new LongTable(2048);
    private final List<Term[]> terms = new ArrayList<>();
    /** Of each node the roles of the phrases that go through it or end there, a bit each. */
    private int[] roles = new int[1024];

    private @Nullable CompoundWords compounds;

    private FactWords() {}

    /** The words of a language beside those of all languages; the latter alone for one that there is no list of. */
    static FactWords of(String language) {
        var words = new FactWords();
        words.read("und");
        if (Conventions.known(language)) words.read(language);
        if (Conventions.of(language).has(Conventions.Trait.COMPOUND)) words.compounds = new CompoundWords(words);
        return words;
    }

    /** The reader of numbers in one word; null for a language that writes none. */
    @Nullable
    CompoundWords compounds() {
        return compounds;
    }

    /** The terms of the phrase that ends at a node, of any role; empty for an unknown path. */
    Term[] at(long path) {
        int node = nodes.get(path);
        return node == LongTable.ABSENT ? NONE : terms.get(node);
    }

    /** The roles of all phrases that begin with this path, a bit each by role; 0 when there are none. */
    int roles(long path) {
        int node = nodes.get(path);
        return node == LongTable.ABSENT ? 0 : roles[node];
    }

    /** The path one token further. */
    static long step(long path, long hash) {
        return (path * 31 + hash) * 0x9E3779B97F4A7C15L;
    }

    /** All terms, for those who read inside of words. */
    List<Term> all() {
        var all = new ArrayList<Term>();
        for (Term[] at : terms) all.addAll(List.of(at));
        return all;
    }

    private void read(String language) {
        for (String line : Resource.lines("kabar/facts/" + language + ".tsv")) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            FactRole role = FactRole.valueOf(line.substring(0, first).toUpperCase(Locale.ROOT));
            String value = line.substring(first + 1, second);
            for (String word : line.substring(second + 1).split("\\|", -1)) add(role, value, word);
        }
    }

    private void add(FactRole role, String value, String word) {
        char flag = "?^_=".indexOf(word.charAt(0)) < 0 ? ' ' : word.charAt(0);
        String spelling = flag == ' ' ? word : word.substring(1);
        Tokens tokens = Tokens.of(spelling);
        if (tokens.size() == 0) throw new IllegalStateException("a word without letters in the facts' lists: " + word);
        long path = tokens.hash(0);
        int node = node(path);
        roles[node] |= role.bit();
        for (int i = 1; i < tokens.size(); i++) {
            path = step(path, tokens.hash(i));
            node = node(path);
            roles[node] |= role.bit();
        }
        Term[] old = terms.get(node);
        Term[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = new Term(role, value, number(value), flag, spelling, tokens.size());
        terms.set(node, more);
    }

    private int node(long path) {
        int node = nodes.get(path);
        if (node != LongTable.ABSENT) return node;
        nodes.put(path, terms.size());
        if (terms.size() == roles.length) roles = Arrays.copyOf(roles, roles.length * 2);
        terms.add(NONE);
        return terms.size() - 1;
    }

    private static long number(String value) {
        int start = value.startsWith("+") || value.startsWith("-") ? 1 : 0;
        if (start == value.length()) return 0;
        for (int i = start; i < value.length(); i++) if (value.charAt(i) < '0' || value.charAt(i) > '9') return 0;
        return Long.parseLong(value);
    }
}
