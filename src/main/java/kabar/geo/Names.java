package kabar.geo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kabar.text.Resource;
import kabar.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The names of the resource, ready for matching.
 *
 * <p>A line of {@code names.tsv.gz} is {@code kind code name languages endings forms}, parted by tabs. Forms are parted by
 * {@code |} and start with {@code =} (exactly so), {@code _} (any letters) or {@code ~} (capital, no capitalised neighbour);
 * without a sign they need a capital. {@code *} behind a word makes it a stem with the endings of the language in
 * {@code endings}, which {@code endings.tsv} lists. A line that begins with three empty cells has more forms of the entry before it. {@code states.tsv} has the days of former states.
 */
final class Names {
    private static final int EXPECTED = 100_000;
    private static final char LATIN_END = 0x250;

    private final List<Entry> entries = new ArrayList<>();
    private final PhraseTable phrases = new PhraseTable(EXPECTED);
    private final StemTable stems = new StemTable();
    private final Map<String, Integer> endingClasses = new TreeMap<>();
    private final Map<String, FormerState> formerStates = new TreeMap<>();
    private final Languages languages = new Languages();
    private final Set<Languages.Set> latinStems = new HashSet<>();
    private final Prefixes prefixes;
    private final Map<String, SignRuns> signRuns;
    private final BusinessSigns business;
    private final String version;

    private Names(
            byte[] endings,
            byte[] prefixes,
            byte[] signs,
            byte[] states,
            byte[] business,
            byte[] names,
            ExtraNames extra) {
        this.signRuns = SignRuns.read(Resource.lines(signs));
        this.business = new BusinessSigns(Resource.lines(business));
        for (String line : Resource.lines(endings)) {
            String[] cells = line.split("\t", -1);
            stems.endings(endingClasses.size(), List.of(cells[1].split("\\|", -1)));
            endingClasses.put(cells[0], endingClasses.size());
        }
        for (String line : Resource.lines(states)) {
            String[] cells = line.split("\t", -1);
            formerStates.put(cells[0], FormerState.of(cells));
        }
        for (String line : extra.rows()) add(line.split("\t", -1));
        for (String line : Resource.lines(names)) add(line.split("\t", -1));
        this.prefixes = new Prefixes(Resource.lines(prefixes), languages);
        byte[] added = extra.text().getBytes(UTF_8);
        version = digest(endings, prefixes, signs, states, business, names, added);
    }

    /** Reads the resource of the class path, and some more. */
    static Names read(ExtraNames extra) {
        return new Names(
                Resource.bytes("kabar/geo/endings.tsv"),
                Resource.bytes("kabar/geo/prefixes.tsv"),
                Resource.bytes("kabar/geo/signs.tsv"),
                Resource.bytes("kabar/geo/states.tsv"),
                Resource.bytes("kabar/geo/business.tsv"),
                Resource.bytes("kabar/geo/names.tsv.gz"),
                extra);
    }

    PhraseTable phrases() {
        return phrases;
    }

    StemTable stems() {
        return stems;
    }

    Entry entry(Form form) {
        return entries.get(form.entry());
    }

    BusinessSigns business() {
        return business;
    }

    /** What is known of a former state by its ISO 3166-3 code. */
    @Nullable
    FormerState formerState(String code) {
        return formerStates.get(code);
    }

    Prefixes prefixes() {
        return prefixes;
    }

    /** Runs of signs for countries in a language; null if it writes none. */
    @Nullable
    SignRuns signRuns(String language) {
        return signRuns.get(language);
    }

    Languages languages() {
        return languages;
    }

    /** Whether some word in Latin letters is a stem in a language, given by its number. */
    boolean latinStems(int language) {
        return latinStems.stream().anyMatch(each -> each.has(language));
    }

    String version() {
        return version;
    }

    private void add(String[] cells) {
        if (cells.length != 6) throw new IllegalStateException("a line of names has 6 cells, this one " + cells.length);
        if (!(cells[0] + cells[1] + cells[2]).isEmpty())
            entries.add(new Entry(Entry.Kind.valueOf(cells[0]), cells[1].intern(), cells[2]));
        Languages.Set in = languages.set(cells[3]);
        int endings = cells[4].isEmpty() ? -1 : endingClasses.getOrDefault(cells[4], -1);
        for (String form : cells[5].split("\\|", -1)) add(form, in, endings);
    }

    private void add(String written, Languages.Set in, int endings) {
        Form.Writing writing = switch (written.charAt(0)) {
            case '=' -> Form.Writing.EXACT;
            case '_' -> Form.Writing.ANY;
            case '~' -> Form.Writing.ALONE;
            default -> Form.Writing.CAPITAL;
        };
        String form = writing == Form.Writing.CAPITAL ? written : written.substring(1);
        Tokens words = Tokens.of(form);
        long[] keys = new long[words.size()];
        @Nullable List<String> literal = writing == Form.Writing.EXACT ? new ArrayList<>() : null;
        for (int i = 0; i < keys.length; i++) {
            int end = words.ends()[i];
            keys[i] = WordKeys.hash(form, words.starts()[i], end);
            if (end < form.length() && form.charAt(end) == '*') {
                stems.add(keys[i], endings);
                if (form.charAt(0) < LATIN_END) latinStems.add(in);
                keys[i] = WordKeys.stem(keys[i], endings);
            }
            if (literal != null) literal.add(words.word(i));
        }
        phrases.add(keys, new Form(entries.size() - 1, writing, in, literal, null));
    }

    private static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
