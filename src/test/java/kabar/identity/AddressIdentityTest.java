package kabar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressIdentityTest {
    private static final long SEED = 20_240_305;
    private static final String PLAIN = "https://warta.example.com/2024/pasar";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://warta.example.com/2024/pasar",
                "HTTPS://Warta.Example.COM/2024/pasar",
                "https://warta.example.com:443/2024/pasar",
                "https://warta.example.com:80/2024/pasar",
                "https://www.warta.example.com/2024/pasar/",
                "https://m.warta.example.com/2024/pasar",
                "https://amp.warta.example.com/2024/pasar",
                "https://warta.example.com//2024//pasar",
                "https://warta.example.com/2024/pasar/amp",
                "https://warta.example.com/2024/pasar/amp/",
                "https://warta.example.com/2024/pasar/amp.html",
                "https://warta.example.com/2024/pasar.amp",
                "https://warta.example.com/2024/pasar/index.html",
                "https://warta.example.com/2024/pasar/Default.aspx",
                "https://warta.example.com/2024/pasar/amp/index.php",
                "https://warta.example.com/2024/p%61sar",
                "https://warta.example.com/2024/pasar;jsessionid=0A1B",
                "https://warta.example.com/2024/pasar?amp=1",
                "https://warta.example.com/2024/pasar?outputType=amp",
                "https://warta.example.com/2024/pasar?xtor=RSS-3",
                "https://warta.example.com/2024/pasar#xtor=RSS-3-[lestitres]",
                "https://warta.example.com/2024/pasar?at_medium=RSS&at_campaign=KARANGA",
                "https://warta.example.com/2024/pasar?traffic_source=rss",
                "https://warta.example.com/2024/pasar?feed=rss&partner=rss",
                "https://warta.example.com/2024/pasar?mod=rss_markets_main",
                "https://warta.example.com/2024/pasar?utm_source=x&amp;utm_medium=y",
                "https://warta.example.com/2024/pasar?CMP=share_btn_tw",
                "https://warta.example.com/2024/pasar?ref=home-page&source=Twitter",
                "https://warta.example.com/2024/pasar?ns_mchannel=rss&ito=1490&rss",
                "https://warta-example-com.cdn.ampproject.org/c/s/warta.example.com/2024/pasar",
                "https://www-warta-example-com.cdn.ampproject.org/v/s/www.warta.example.com/2024/pasar/amp?amp_js_v=0.1&usqp=mq331",
                "https://cdn.ampproject.org/c/warta.example.com/2024/pasar",
                "https://www.google.com/amp/s/www.warta.example.com/2024/pasar",
                "https://www.google.co.id/amp/warta.example.com/2024/pasar/amp/",
                "https://www.bing.com/amp/s/warta.example.com/2024/pasar",
                "https://www.google.com/url?rct=j&sa=t&url=https%3A%2F%2Fwarta.example.com%2F2024%2Fpasar&ct=ga",
                "https://www.google.com/url?q=https://warta.example.com/2024/pasar&sa=D",
                "https://news.google.com/news/url?sa=t&url=http://warta.example.com/2024/pasar",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fwarta.example.com%2F2024%2Fpasar%3Ffbclid%3DIw&h=AT0",
                "https://t.umblr.com/redirect?z=https%3A%2F%2Fwarta.example.com%2F2024%2Fpasar&t=N2",
                "https://out.reddit.com/t3_abc?url=https%3A%2F%2Fwarta.example.com%2F2024%2Fpasar&token=AQ",
                "https://web.archive.org/web/20240305090000/https://warta.example.com/2024/pasar",
                "https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fwarta.example.com%252F2024%252Fpasar"
            })
    void of_waysToOneArticle_areOne(String url) {
        assertThat(AddressIdentity.UNTAUGHT.of(url)).isEqualTo(PLAIN);
    }

    /** Each pair are two articles, however alike their addresses are. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    https://warta.example.com/?p=1 https://warta.example.com/?p=2
                    https://warta.example.com/index.php?id=1 https://warta.example.com/index.php?id=2
                    https://warta.example.com/News_Detail.aspx?ArticleID=1&CategoryID=5 https://warta.example.com/News_Detail.aspx?ArticleID=2&CategoryID=5
                    https://warta.example.com/baca?nid=1 https://warta.example.com/baca?nid=2
                    https://warta.example.com/a?page=2 https://warta.example.com/a
                    https://warta.example.com/a?page=2 https://warta.example.com/a?page=3
                    https://warta.example.com/amp-electronics https://warta.example.com/electronics
                    https://warta.example.com/guitar/amp-2 https://warta.example.com/guitar/2
                    https://warta.example.com/ramp https://warta.example.com/r
                    https://warta.example.com/story.php?ref=1001 https://warta.example.com/story.php?ref=1002
                    https://warta.example.com/portal.php?mod=berita https://warta.example.com/portal.php?mod=olahraga
                    https://warta.example.com/daftar?source=antara https://warta.example.com/daftar?source=reuters
                    https://warta.example.com/a-b-c-d?from=20 https://warta.example.com/a-b-c-d?from=40
                    https://warta.example.com/#!/berita/1 https://warta.example.com/#!/berita/2
                    https://warta.example.com/a?q=%26 https://warta.example.com/a?q=&
                    https://warta.example.com/a%2Fb https://warta.example.com/a/b
                    https://warta.example.com/A https://warta.example.com/a
                    https://warta.example.com:8080/a https://warta.example.com/a
                    https://warta.example.com/indexing.html https://warta.example.com
                    https://warta.example.com/index-saham.html https://warta.example.com
                    https://satu.blog.example/a https://dua.blog.example/a
                    https://www.google.com/url?q=https://a.example.com/1 https://www.google.com/url?q=https://a.example.com/2
                    https://news.google.com/rss/articles/CBMi1 https://news.google.com/rss/articles/CBMi2
                    https://feedproxy.google.com/~r/warta/~3/a1 https://feedproxy.google.com/~r/warta/~3/a2
                    https://google.warta.example.com/url?q=https://a.example.com/1 https://a.example.com/1
                    https://kampus.example.com/amp/s/1 https://kampus.example.com/amp/s/2
                    """)
    void of_twoArticles_areTwo(String one, String other) {
        assertThat(AddressIdentity.UNTAUGHT.of(one)).isNotNull().isNotEqualTo(AddressIdentity.UNTAUGHT.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    http://warta.example.com/صفقات https://warta.example.com/%D8%B5%D9%81%D9%82%D8%A7%D8%AA
                    http://warta.example.com/%d8%b5 https://warta.example.com/%D8%B5
                    https://warta.example.com/?b=2&utm_id=x&a=1 https://warta.example.com?a=1&b=2
                    https://warta.example.com/a-b-c?mod=djemalertNEWS https://warta.example.com/a-b-c
                    https://warta.example.com/pasar_6732.html?partner=yahoo https://warta.example.com/pasar_6732.html
                    https://warta.example.com/100%25 https://warta.example.com/100%25
                    https://warta.example.com/100% https://warta.example.com/100%
                    https://warta.example.com/a#! https://warta.example.com/a
                    """)
    void of_address_isThis(String url, String identity) {
        assertThat(AddressIdentity.UNTAUGHT.of(url)).isEqualTo(identity);
    }

    @Test
    void of_garbage_isNone() {
        assertThat(AddressIdentity.UNTAUGHT.of("warta")).isNull();
        assertThat(AddressIdentity.UNTAUGHT.of("")).isNull();
        assertThat(AddressIdentity.UNTAUGHT.of("https://www.google.com/url?q=javascript:x"))
                .isEqualTo("https://google.com/url?q=javascript:x");
    }

    @Test
    void of_anyText_neverThrows() {
        var random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            var address = new StringBuilder("https://www.google.com/amp/s/warta.example/a/index.html?b=1&ref=x");
            for (int change = random.nextInt(6); change >= 0; change--) {
                int sign =
                        random.nextInt(3) == 0 ? random.nextInt(0x10000) : "/.:?#&=@-%m!2".charAt(random.nextInt(13));
                address.insert(random.nextInt(address.length() + 1), (char) sign);
            }
            String identity = AddressIdentity.UNTAUGHT.of(address.toString());
            if (identity == null) continue;
            assertThat(identity)
                    .as("seed %d, round %d: %s", SEED, round, address)
                    .startsWith("https://");
        }
    }

    @Test
    void of_underTurkishLocale_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(AddressIdentity.UNTAUGHT.of(PLAIN + "/INDEX.HTML?UTM_ID=1&OUTPUTTYPE=AMP&XTOR=I"))
                    .isEqualTo(PLAIN);
        } finally {
            Locale.setDefault(before);
        }
    }
}
