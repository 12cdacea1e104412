package kabar.cli.hostile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plain texts that are odd: signs, marks, repetition, figures, lines. */
final class Oddities {
    private static final String MARKERS =
            "Baca juga: |Populer\n|Read more: |Related\n|Читайте также: |اقرأ أيضا: |相关新闻\n|関連記事\n|Lesen Sie auch: |UPDATE\n";

    private final Map<String, Function<Random, Supplier<String>>> all = new LinkedHashMap<>();

    private Oddities() {
        signs();
        repetition();
        figures();
        lines();
        prose();
    }

    /** By name. */
    static Map<String, Function<Random, Supplier<String>>> all() {
        return new Oddities().all;
    }

    private void same(String name, String piece) {
        all.put(name, random -> () -> piece);
    }

    private void any(String name, String pieces) {
        List<String> choice = List.of(pieces.split("\\|"));
        all.put(name, random -> () -> Floods.any(choice, random));
    }

    private void range(String name, String before, int from, int to) {
        all.put(name, random -> () -> before + Character.toString(from + random.nextInt(to - from)));
    }

    private void signs() {
        range("zalgo-tower", "", 0x300, 0x36F);
        range("zalgo-letters", "a", 0x300, 0x36F);
        all.put("zalgo-eight", random -> () -> "e" + "\u0301\u0323".repeat(4));
        all.put("zalgo-twenty", random -> () -> "e" + "\u0301\u0323".repeat(10));
        all.put("zalgo-descending", random -> () -> "o\u0345\u0315\u0301\u0327\u031B\u0334");
        range("zalgo-arabic", "ب", 0x64B, 0x65F);
        range("zalgo-hebrew", "ש", 0x591, 0x5BD);
        range("zalgo-thai", "ก", 0xE34, 0xE3A);
        range("zalgo-devanagari", "क", 0x93E, 0x94C);
        range("zalgo-tibetan", "ཀ", 0xF71, 0xF7D);
        range("zalgo-high", "a", 0x1D165, 0x1D172);
        range("enclosed", "a", 0x20DD, 0x20E1);
        range("jamo", "", 0x1100, 0x11FF);
        range("jamo-finals", "가", 0x11A8, 0x11C2);
        range("compatibility-han", "", 0xF900, 0xFAD9);
        range("presentation-arabic", "", 0xFB50, 0xFBB1);
        range("mathematical-letters", "", 0x1D400, 0x1D6A3);
        range("wide-letters", "", 0xFF21, 0xFF5A);
        range("tags", "a", 0xE0020, 0xE007F);
        range("variation-selectors", "一", 0xE0100, 0xE01EF);
        range("private-use", "", 0xE000, 0xF8FF);
        range("bidi", "a", 0x202A, 0x202F);
        range("isolates", "a ", 0x2066, 0x206A);
        range("zero-width", "a", 0x200B, 0x200F);
        range("controls", "a", 1, 31);
        range("lone-high-surrogates", "a", 0xD800, 0xDBFF);
        range("lone-low-surrogates", "", 0xDC00, 0xDFFF);
        range("emoji", "", 0x1F300, 0x1F64F);
        same("emoji-family", "👩‍👩‍👧‍👦");
        same("emoji-joined", "👩‍");
        range("flags", "", 0x1F1E6, 0x1F1FF);
        any("homoglyphs", "Ріа|Раris |Мoscow |Сhina |Киiв |Ιran |Кazakhstan |а|е|о|р");
        range("anything", "", 0x20, 0xD7FF);
        range("anything-spaced", " ", 0x20, 0xD7FF);
        range("punctuation", "", 0x21, 0x2F);
        range("quotation", "", 0x2018, 0x201F);
        any("scripts-by-turns", "Kazakhstan|Китай|الصين|中国|にほん|한국|चीन|ไทย|ኢትዮጵያ|កម្ពុជា|Ελλάδα|סין");
        any("scripts-by-words", "Kazakhstan |Китай |الصين |中国 |にほん |한국 |चीन |ไทย |ኢትዮጵያ |កម្ពុជា |Ελλάδα |סין ");
        same("kana", "アメリカ・");
        same("khmer", "កម្ពុជា");
        same("thai", "นายกรัฐมนตรีไทย");
        same("myanmar", "မြန်မာ");
        same("lao", "ລາວ");
        same("japanese", "安倍晋三首相は東京で、");
        same("chinese", "习近平主席在北京会见普京总统");
        same("chinese-unbroken", "中国");
        same("korean", "문재인 대통령은 ");
        same("korean-unbroken", "대한민국");
    }

    private void repetition() {
        same("a", "a");
        same("A", "A");
        same("ab", "ab");
        same("a-spaced", "a ");
        same("A-spaced", "A ");
        same("the", "the ");
        same("The", "The ");
        all.put("fibonacci", random -> fibonacci("Wang ", "Yi "));
        all.put("fibonacci-letters", random -> fibonacci("a", "b"));
        all.put("thue-morse", random -> counted(i -> Integer.bitCount(i) % 2 == 0 ? "Lavrov " : "Wang "));
        all.put("rising-runs", random -> counted(i -> "a ".repeat(i % 300) + "b "));
        all.put("rising-words", random -> counted(i -> "a".repeat(i % 900) + " "));
        all.put("counted-words", random -> counted(i -> "w" + i + " "));
        all.put("counted-names", random -> counted(i -> "Ab" + letters(i) + " Cd" + letters(i / 7) + ", "));
        all.put("all-words-once", random -> counted(i -> letters(i) + " "));
        same("phrase", "the quick brown fox jumps over the lazy dog ");
        all.put("counted-persons", random -> counted(i -> "Presiden Joko" + i + " mengatakan. "));
        same("one-name", "Xi Jinping ");
        same("one-name-said", "said Xi Jinping, ");
        same("one-country", "Kazakhstan ");
        same("one-office", "Presiden Menteri Luar Negeri Kazakhstan ");
        same("offices", "Presiden Prime Minister Menteri Gubernur ");
        same("long-organisation", "Ministry of the Department of the Institute of the University of ");
        same("of-the", "Bank of the ");
        same("and", "Bank and ");
        same("particles", "van der de la von ");
        same("initials", "J. ");
        same("initials-run", "J.K.L.M.");
        any("initials-mixed", "J. |K. |Lee |L.M. |de ");
    }

    private void figures() {
        same("pairs-of-digits", "11,");
        same("groups-of-digits", "500 ");
        same("groups-of-digits-kept", "500\u00A0");
        same("millions", "million ");
        same("five-million", "5 million million million million ");
        same("juta", "juta ");
        same("han-scales", "亿");
        same("han-ones", "一");
        same("hangul-scales", "억");
        same("compound-joined", "zweiundundundund");
        same("dates-in-brackets", "Selasa (26/5) ");
        same("shares", "<OAKH.L> ");
        same("nine", "9");
        same("nines-spaced", "9 ");
        all.put("digits", random -> () -> String.valueOf(random.nextInt(10)));
        all.put("thousands", random -> () -> random.nextInt(1_000) + ",");
        all.put("points", random -> () -> random.nextInt(1_000) + ".");
        all.put("numbers", random -> () -> random.nextInt(100_000) + " ");
        all.put("dates", random -> () -> random.nextInt(28) + "/" + random.nextInt(12) + "/2022 ");
        all.put("iso-dates", random -> () -> "2022-0" + random.nextInt(10) + "-" + random.nextInt(28) + " ");
        all.put("times", random -> () -> random.nextInt(24) + ":" + random.nextInt(60) + " ");
        any("words-of-dates", "12 January 2022, |Monday |March |1 |2 |3rd |of |May ");
        any("words-of-numbers", "twenty |one |hundred |thousand |million |and |two |half |dozen ");
        any("indonesian-numbers", "dua |puluh |ratus |ribu |juta |se|belas |tiga ");
        any("german-compound", "ein|und|zwanzig|tausend|hundert|million");
        any("dutch-compound", "twee|en|dertig|duizend|honderd");
        any("han-numbers", "一|二|三|十|百|千|万|亿|点|分之|年|月|日");
        any("hangul-numbers", "일|이|삼|십|백|천|만|억|년|월|일 ");
        any("arabic-numbers", "ثلاثة |عشرون |و|مئة |ألف |مليون ");
        any("units", "5 km |7.5% |US$ 3 million |€2bn |Rp 5.000 |10 kg |3 °C |M 5,2 |12:30 WIB ");
        any("money", "$|€|Rp|¥|1|2.5|,000| ");
        any("fractions", "½|1/2 |三分之一|two thirds |¾|1⁄3 ");
        same("slashes", "1/");
        same("dashes", "1-");
        same("percent", "%");
        any("scores", "3-1 |2:0 |6-4, 6-3 |def. |vs ");
        any("rates", "USD/IDR 14.300 |EUR 1,13 |JPY 115,2 |kurs |rupiah ");
    }

    private void lines() {
        same("newlines", "\n");
        same("letters-in-lines", "a\n");
        same("letters-in-blocks", "a\n\n");
        same("capitals-in-blocks", "A\n\n");
        all.put("headlines-and-dates", random -> () -> "Presiden Tiba di Kota\nRabu, 12 Januari 2022 | 07:01 WIB\n");
        all.put("date-lines", random -> () -> "RABU, 12 JANUARI 2022 | 07:01 WIB\n\n");
        any("markers", MARKERS);
        all.put("marked-lines", random -> {
            List<String> markers = List.of(MARKERS.split("\\|"));
            return () -> Floods.any(markers, random) + "Presiden Tiba di Kota\n\n";
        });
        same("bylines", "By John Smith\n\n");
        same("captions", "Foto: Antara/John Smith\n\n");
        same("datelines", "JAKARTA - ");
        same("dateline-blocks", "JAKARTA, KOMPAS.com - Presiden\n\n");
        same("datelines-in-brackets", "[JAKARTA] (Reuters) ");
        same("kickers", "DUNIA\n\n");
        same("titles-again", "A title\n\n");
        same("lists", "Berita Terpopuler\n\n");
        same("also", "Baca juga\n\n");
        same("credits", "(Reuters) ");
        same("sign-offs", "Reuters\n\n");
        same("short-sentences", "A. ");
        same("questions", "?! ");
        same("ellipses", "... ");
        same("spaces", " ");
        same("tabs", "a\t");
        same("carriage-returns", "a\r");
        same("separators", "a\u2028");
        same("no-break-spaces", "a\u00A0");
    }

    private void prose() {
        same("quotes", "\"");
        same("quoted", "\"a\" ");
        same("open-quotes", "“a ");
        same("apostrophes", "'");
        same("apostrophe-words", "O'Neil's ");
        same("apostrophe-run", "a'");
        same("hyphens", "a-");
        same("hyphens-capital", "Al-");
        same("brackets", "(");
        same("brackets-deep", "((a) ");
        same("brackets-square", "[");
        same("brackets-names", "Wang Yi (China) ");
        same("commas", ",");
        same("comma-names", "Paris, ");
        same("towns-and-states", "Moscow, Idaho, Paris, Texas, London, Ontario, ");
        same("colons", "Beijing: ");
        same("semicolons", "a;");
        same("urls", "https://www.example.com/a/b?c=d&e=f ");
        same("url-unbroken", "http://a.");
        same("www", "www.");
        same("mail", "a.b@example.com ");
        same("mail-unbroken", "a@");
        same("hashtags", "#China ");
        same("hashtags-unbroken", "#China");
        same("handles", "@xijinping ");
        same("ampersands", "&");
        same("entities", "&lt;");
        same("entities-open", "&amp");
        same("entities-numeric", "&#1234;");
        same("entities-unknown", "&abcdefgh;");
        same("angles", "<");
        same("angles-letter", "<a");
        same("angles-open-tag", "<b ");
        same("camel", "WangYi");
        same("all-capitals", "PRESIDEN KAZAKHSTAN TIBA DI JAKARTA ");
        same("abbreviations", "AS UEA UK US EU UN ");
        same("dotted-abbreviations", "U.S. U.N. ");
        same("clubs", "Manchester United vs Real Madrid ");
        same("verdicts", "said not never no approves rejects dead alive ");
        same("languages", "bahasa Inggris bahasa Indonesia ");
        same("weekdays", "Senin Selasa Rabu Kamis Jumat ");
        same("rivals", "China and Russia against Iran or Georgia ");
        same("congo", "Congo Kinshasa Brazzaville Congo ");
        same("misspelt-countries", "Kazakhstsn Uzbekistsn Afganistsn Turkmenistsn ");
        same("country-in-words", "Kazakhstanskij Uzbekistanlılar Afghanistanischen ");
        same("arabic-prefixes", "وبالكازاخستانية ولل");
        same("turkish-suffixes", "Kazakistan'dakilerinkinden ");
        same("german-compounds", "Kasachstanrusslandchinabesuch ");
        same("vietnamese", "Nguyễn Phú Trọng ");
        same("pinyin", "Xi Jinping Zhang Wei Li ");
        same("korean-latin", "Kim Jong-un Park Geun-hye ");
        same("russian-cases", "Лавровым Путину Казахстана ");
        same("retractions", "RALAT: CORRECTED: ");
    }

    private static Supplier<String> counted(IntFunction<String> piece) {
        int[] next = {0};
        return () -> piece.apply(next[0]++);
    }

    private static Supplier<String> fibonacci(String one, String other) {
        String before = one;
        String word = one + other;
        while (word.length() < HostileEvent.MOST_CHARACTERS) {
            String longer = word + before;
            before = word;
            word = longer;
        }
        Iterator<String> pieces =
                Stream.of(word.split("(?<=" + one + ")|(?<=" + other + ")")).iterator();
        return pieces::next;
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int left = number + 26; left > 0; left /= 26) letters.append((char) ('a' + left % 26));
        return letters.toString();
    }
}
