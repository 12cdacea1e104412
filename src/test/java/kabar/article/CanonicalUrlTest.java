package kabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    private static final long SEED = 20_220_112;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    https://warta.example/a https://warta.example/a
                    HTTPS://WWW.Warta.Example/A https://warta.example/A
                    http://warta.example/a http://warta.example/a
                    https://m.warta.example/a https://warta.example/a
                    https://www.m.warta.example/a https://warta.example/a
                    https://amp.warta.example/a https://warta.example/a
                    https://m.example/a https://m.example/a
                    https://warta.example./a https://warta.example/a
                    https://warta.example:443/a https://warta.example/a
                    http://warta.example:80/a http://warta.example/a
                    https://warta.example:8443/a https://warta.example:8443/a
                    https://warta.example/ https://warta.example
                    https://warta.example https://warta.example
                    https://warta.example/a// https://warta.example/a
                    https://warta.example/a/amp https://warta.example/a
                    https://warta.example/a/AMP/ https://warta.example/a
                    https://warta.example/amp/a https://warta.example/a
                    https://warta.example/amp/amp/a/amp//amp/ https://warta.example/a
                    https://warta.example/amp https://warta.example
                    https://warta.example/ampere https://warta.example/ampere
                    https://warta.example/champ https://warta.example/champ
                    https://warta.example/a?amp https://warta.example/a
                    https://warta.example/a?utm_source=x&utm_medium=y https://warta.example/a
                    https://warta.example/a?UTM_Source=x https://warta.example/a
                    https://warta.example/a?fbclid=x&id=7&gclid=y https://warta.example/a?id=7
                    https://warta.example/a?page=all https://warta.example/a
                    https://warta.example/a?single=1 https://warta.example/a
                    https://warta.example/a?page=2 https://warta.example/a?page=2
                    https://warta.example/a?b=2&a=1 https://warta.example/a?a=1&b=2
                    https://warta.example/a?x=2&x=1 https://warta.example/a?x=2&x=1
                    https://warta.example/a?&& https://warta.example/a
                    https://warta.example/a#bagian https://warta.example/a
                    https://warta.example/a?id=1#?b=2 https://warta.example/a?id=1
                    https://warta.example?id=1 https://warta.example?id=1
                    https://berita.contoh.example/a/b.html https://berita.contoh.example/a/b.html
                    https://новости.example/а https://xn--b1amnebsh.example/а
                    """)
    void of_address_isCanonical(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).extracting(CanonicalUrl::value).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).extracting(CanonicalUrl::value).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "warta",
                "warta.example/a",
                "ftp://warta.example/a",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://?a",
                "https://a b.example/",
                "https://warta.example/a b",
                "https://user:geheim@warta.example/",
                "https://warta..example/",
                "https://.warta.example",
                "https://warta.example:99999999/",
                "https://warta.example:x/",
                "https://[::1]/",
                "http:/warta",
                "https://warta\u0000.example/",
                "https://<script>/",
                "//warta.example/a",
                "data:text/html,x"
            })
    void of_garbage_isNone(String url) {
        assertThat(CanonicalUrl.of(url)).isNull();
    }

    @Test
    void of_addressBeyond2048Signs_isNone() {
        String address = "https://warta.example/";

        assertThat(CanonicalUrl.of(address + "a".repeat(2_048 - address.length())))
                .isNotNull();
        assertThat(CanonicalUrl.of(address + "a".repeat(2_049 - address.length())))
                .isNull();
    }

    @Test
    void of_anyText_neverThrowsAndIsStable() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder address = new StringBuilder("https://warta.example/a?b=1");
            for (int change = random.nextInt(6); change >= 0; change--) {
                int sign = random.nextInt(3) == 0 ? random.nextInt(0x3000) : "/.:?#&=@-%m".charAt(random.nextInt(11));
                address.insert(random.nextInt(address.length() + 1), (char) sign);
            }
            CanonicalUrl canonical = CanonicalUrl.of(address.toString());
            if (canonical == null) continue;
            assertThat(CanonicalUrl.of(canonical.value()))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(canonical);
        }
    }

    @Test
    void of_underTurkishLocale_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(CanonicalUrl.of("HTTPS://WWW.BERITA.EXAMPLE/I?UTM_ID=1"))
                    .isEqualTo(new CanonicalUrl("https://berita.example/I", "berita.example"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
