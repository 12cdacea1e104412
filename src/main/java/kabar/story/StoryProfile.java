package kabar.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.EnrichedArticle;

/**
 * What the linker keeps of an article: under 1 KB beside its id.
 *
 * @param publishedAt epoch ms; its log time for an article without a date of its own
 * @param dated whether the article says itself when it was published
 * @param turns what the title does beside naming a happening, as in {@link TitleTurns}
 * @param names the specific names it is about, the weightiest first; at most 12
 * @param terms content words of title and lead; at most {@value #MAX_TERMS}
 * @param countries codes it is about, the main one first
 */
public record StoryProfile(
        String id,
        long publishedAt,
        boolean dated,
        int turns,
        List<StoryName> names,
        TermVector terms,
        List<String> countries) {
    static final int MAX_TERMS = 48;
    private static final int LEAD = 1200;
    private static final int TITLE = 300;
    private static final byte VERSION = 1;

    public StoryProfile {
        if (id.isEmpty()) throw new IllegalArgumentException("id must not be empty");
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }

    /** Takes the profile of an article; pure, about 10 µs. */
    public static StoryProfile of(EnrichedArticle article) {
        var counter = new TermCounter(article.language());
        String title = article.title().length() > TITLE ? article.title().substring(0, TITLE) : article.title();
        counter.title(title, TITLE);
        counter.lead(article.body(), LEAD);
        NamePicker.countryNames(article).forEach(counter::country);
        return new StoryProfile(
                article.source().id(),
                article.dating().publishedAt().toEpochMilli(),
                article.dating().basis() != Dating.Basis.LOG,
                TitleTurns.of(title, article.language()),
                NamePicker.pick(article),
                counter.top(MAX_TERMS),
                article.countries().stream()
                        .map(Country::code)
                        .filter(code -> !code.equals("ZZ"))
                        .toList());
    }

    /**
     * The profile as bytes, texts as in {@link Utf8}:
     *
     * <pre>{1 version}{id}{8 publishedAt, epoch ms}{1 dated}{1 turns}{1 countries}{2 letters each}
     * {1 names}[{shown}{1 weight}{1 strong}{4 each}{1 weak}{4 each}]{1 terms}[{4 hash}{1 mark}]</pre>
     */
    public byte[] toBytes() {
        byte[] idBytes = Utf8.bytes(id);
        var out = ByteBuffer.allocate(18 + idBytes.length + 2 * countries.size() + 5 * terms.size() + namesSize());
        out.put(VERSION);
        Utf8.put(out, idBytes);
        out.putLong(publishedAt).put((byte) (dated ? 1 : 0)).put((byte) turns).put((byte) countries.size());
        for (String code : countries) out.put((byte) code.charAt(0)).put((byte) code.charAt(1));
        out.put((byte) names.size());
        for (StoryName name : names) name.putInto(out);
        out.put((byte) terms.size());
        for (int i = 0; i < terms.size(); i++) out.putInt(terms.hashes()[i]).put(terms.marks()[i]);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The strong forms of all names, name after name. */
    int[] strongForms() {
        return names.stream().flatMapToInt(name -> Arrays.stream(name.strong())).toArray();
    }

    private int namesSize() {
        int size = 0;
        for (StoryName name : names)
            size += 5 + 3 * name.shown().length() + 4 * (name.strong().length + name.weak().length);
        return size;
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static StoryProfile fromBytes(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        byte version = in.get();
        if (version != VERSION) throw new IllegalArgumentException("story profile of unknown version " + version);
        String id = Utf8.get(in);
        long publishedAt = in.getLong();
        boolean dated = in.get() == 1;
        int turns = in.get();
        var codes = new String[in.get()];
        for (int i = 0; i < codes.length; i++) codes[i] = "" + (char) in.get() + (char) in.get();
        var names = new StoryName[in.get()];
        for (int i = 0; i < names.length; i++) names[i] = StoryName.readFrom(in);
        int[] hashes = new int[in.get()];
        byte[] marks = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.getInt();
            marks[i] = in.get();
        }
        return new StoryProfile(
                id, publishedAt, dated, turns, List.of(names), new TermVector(hashes, marks), List.of(codes));
    }
}
