package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kabar.dedup.wording.FrequentWords;
import kabar.text.Folding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequentWordsTest {
    private static final Path LISTS = Path.of("src/main/resources/kabar/dedup/words");

    private static long hash(String word) {
        return Folding.hash(word, 0, word.length());
    }

    private static short entry(String word) {
        return (short) (hash(word) << 1);
    }

    @ParameterizedTest
    @CsvSource({
        "id,yang,yang",
        "en,the,the",
        "fr,été,été",
        "ru,который,который",
        "ar,في,في",
        "zh,的,的",
        "id,qwxzyv,",
        "xx,the,"
    })
    void frequentWord_isKnownByItsHash(String language, String word, @Nullable String known) {
        FrequentWords frequent = FrequentWords.of(language);
        boolean has = frequent.has(hash(word));

        assertThat(has).isEqualTo(known != null);
        if (has) assertThat(frequent.word(entry(word))).isEqualTo(known);
    }

    @Test
    void languageWithoutAList_knowsNoWord() {
        assertThat(FrequentWords.of("xx")).isSameAs(FrequentWords.NONE);
        assertThat(FrequentWords.NONE.word(entry("the"))).isNull();
    }

    @Test
    void list_isReadOnce() {
        assertThat(FrequentWords.of("id")).isSameAs(FrequentWords.of("id"));
    }

    /** Of words with the same fifteen bits the first of the list is meant, so that each is unlike all others that are known. */
    @Test
    void wordsThatShareTheirBits_areNotBothKnown() {
        FrequentWords frequent = FrequentWords.of("id");
        for (int bits = 0; bits < 1 << 15; bits++) {
            String word = frequent.word((short) (bits << 1));
            if (word != null) assertThat(frequent.has(hash(word))).as(word).isTrue();
        }
    }

    /**
     * The lists are part of the stored layout: where one of these is red, texts that are stored would be spelled wrongly. Raise
     * {@link FingerprintBytes#VERSION}, write a page in {@code docs/decisions}, and only then change the digest.
     */
    @Test
    void lists_areThoseOfTheStoredLayout() throws IOException {
        assertThat(FingerprintBytes.VERSION).isEqualTo(3);
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(LISTS)) {
            for (Path file : files.toList())
                digests.put(file.getFileName().toString().replace(".txt.gz", ""), digest(file));
        }
        assertThat(digests).isEqualTo(stored());
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (InputStream in = FrequentWordsTest.class.getResourceAsStream("frequent-words.sha256")) {
            for (String line : new String(
                            Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] columns = line.split(" ", -1);
                digests.put(columns[0], columns[1]);
            }
        }
        return digests;
    }

    /** Of the words, whatever packed them. */
    private static String digest(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
