package kabar.dedup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.Country;
import kabar.article.EnrichedArticle;
import kabar.article.Evidence;
import kabar.article.Publisher;
import kabar.article.Status;
import kabar.dedup.wording.Bands;
import kabar.dedup.wording.FrequentWords;
import kabar.dedup.wording.Hash;
import kabar.dedup.wording.Wording;
import kabar.dedup.wording.Words;
import kabar.identity.AddressIdentity;
import kabar.text.BareHeadline;
import kabar.text.Folding;
import kabar.text.Tokens;

/**
 * What the judge keeps of an article instead of its text: at most about 4 KB, 1.6 KB for an article of 3 KB.
 *
 * @param id of the article
 * @param publisher hash of its domain, else its name, and of the source that delivered the event; 0 when all are unknown
 * @param identities hashes under which a later version of the article is found: publisher with id, publisher with address
 * @param exact hash of all words of the main text; of title and text when the text has less than {@value #SHORT} words
 * @param title hash of the title's words, without what the outlet puts around a headline
 * @param headline the title without that, cut after at most {@value #MOST_HEADLINE} UTF-16 units
 * @param publishedAt epoch ms
 * @param language as detected
 * @param withdrawn true when its status forbids its use
 * @param marker what the article says of itself
 * @param countries routed, the main one first
 * @param added those of {@code countries} for which a copy is worth publishing: primary, and named by the text
 * @param wording the words to compare; of the title when there is no text
 * @param bands keys of candidates; empty when the text is too short to be compared
 */
@SuppressWarnings("ArrayRecordComponent") // small fixed arrays, kept a million times
public record Fingerprint(
        String id,
        long publisher,
        long[] identities,
        long exact,
        long title,
        String headline,
        long publishedAt,
        String language,
        boolean withdrawn,
        Marker marker,
        List<String> countries,
        List<String> added,
        Wording wording,
        int[] bands) {
    /** Texts with fewer words are compared by exact words and identity only. */
    static final int SHORT = 12;

    static final int MOST_HEADLINE = 200;

    private static final long UNKNOWN = 0;

    /** 300,000 years, in seconds. */
    private static final long EPOCHS_AWAY = 10_000_000_000_000L;

    public Fingerprint {
        countries = List.copyOf(countries);
        added = List.copyOf(added);
    }

    /** Takes the fingerprint of an article; pure, linear in its length. */
    public static Fingerprint of(EnrichedArticle article) {
        return of(article, Tokens.of(article.title()), Tokens.of(article.body()), AddressIdentity.UNTAUGHT);
    }

    /**
     * Takes the fingerprint of an article whose title and body were cut before.
     *
     * @param addresses tells which addresses are one
     */
    public static Fingerprint of(
            EnrichedArticle article, Tokens titleTokens, Tokens bodyTokens, AddressIdentity addresses) {
        Article source = article.source();
        long published = epochMs(article.dating().publishedAt());
        Instant publishedAt = Instant.ofEpochMilli(published);
        Publisher outlet = source.publisher();
        String bare = BareHeadline.of(article.title(), outlet.name(), outlet.domain());
        Tokens headline = bare.equals(article.title()) ? titleTokens : Tokens.of(bare);
        Words title = Words.of(headline, article.language(), publishedAt);
        Words words = article.body().isBlank() ? title : Words.of(bodyTokens, article.language(), publishedAt);
        boolean tooShort = words.size() < SHORT;
        long publisher = publisher(source);
        return new Fingerprint(
                source.id(),
                publisher,
                identities(publisher, source, addresses),
                tooShort ? Hash.join(allWords(title), allWords(words)) : allWords(words),
                allWords(title),
                headline(headline),
                published,
                article.language(),
                source.status() != Status.USABLE,
                Marker.of(article.title(), article.body()),
                article.countries().stream().map(Country::code).toList(),
                added(article.countries()),
                Wording.of(words, FrequentWords.of(article.language())),
                tooShort ? new int[0] : Bands.of(words));
    }

    boolean isShort() {
        return wording.words() < SHORT;
    }

    /** Whether there is a headline and no text. */
    boolean isHeadlineOnly() {
        return isShort() && exact == Hash.join(title, title);
    }

    boolean retracts() {
        return withdrawn || marker == Marker.RETRACTION;
    }

    boolean hasPublisherOf(Fingerprint other) {
        return publisher != UNKNOWN && publisher == other.publisher;
    }

    /** Whether headline and text have the same words and the same standing. */
    boolean hasTextOf(Fingerprint other) {
        return text() == other.text();
    }

    /** Hash of what a version says: headline, text, and whether it withdraws. */
    long text() {
        return Hash.join(Hash.join(exact, title), retracts() ? 1 : 0);
    }

    private static String headline(Tokens title) {
        int words = 0;
        while (words < title.size() && title.ends()[words] <= MOST_HEADLINE) words++;
        return words == 0 ? "" : title.text().substring(title.starts()[0], title.ends()[words - 1]);
    }

    private static long allWords(Words words) {
        long hash = words.size();
        for (int i = 0; i < words.size(); i++) hash = Hash.join(hash, words.hash(i));
        return hash;
    }

    /** A date of another geological age is as far away as the window can tell; it must not overflow. */
    private static long epochMs(Instant time) {
        return Math.max(-EPOCHS_AWAY, Math.min(EPOCHS_AWAY, time.getEpochSecond())) * 1000 + time.getNano() / 1_000_000;
    }

    /** Whoever delivered the event is part of who published it: another source cannot speak for a publisher by naming it. */
    private static long publisher(Article article) {
        Publisher publisher = article.publisher();
        String name = publisher.domain() == null ? publisher.name() : publisher.domain();
        long claimed = name == null ? UNKNOWN : Hash.ofText(Folding.lower(name));
        return article.deliveredBy() == null ? claimed : Hash.join(Hash.ofText(article.deliveredBy()), claimed);
    }

    private static long[] identities(long publisher, Article source, AddressIdentity addresses) {
        String given = source.url() != null ? source.url() : source.canonicalUrl();
        String address = given == null ? null : addresses.of(given);
        long byId = Hash.join(publisher, Hash.ofText(source.id()));
        if (address == null || address.equals(source.id())) return new long[] {byId};
        long byAddress = Hash.join(publisher, Hash.ofText(address));
        // Two unknown publishers may both number their articles 1, 2, 3 …; an address is one of a kind.
        return publisher == UNKNOWN ? new long[] {byAddress} : new long[] {byId, byAddress};
    }

    private static List<String> added(List<Country> countries) {
        List<String> codes = new ArrayList<>();
        for (Country country : countries) {
            boolean named = country.evidence().stream().anyMatch(evidence -> evidence.rule() != Evidence.Rule.FALLBACK);
            if (country.role() == Country.Role.PRIMARY
                    && named
                    && !country.code().equals("ZZ")) codes.add(country.code());
        }
        return codes;
    }

    /** The fingerprint as bytes; the layout is {@link FingerprintBytes}'. */
    public byte[] toBytes() {
        return FingerprintBytes.write(this);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws kabar.state.UnknownLayout for bytes of another layout version
     * @throws IllegalArgumentException for bytes that are cut short
     */
    public static Fingerprint fromBytes(byte[] bytes) {
        return FingerprintBytes.read(bytes);
    }
}
