package kabar.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id;Pemerintah menyatakan bahwa harga beras turun karena panen raya di sejumlah kabupaten.",
                "ms;Kerajaan memaklumkan bahawa harga beras turun kerana hasil tuaian di beberapa daerah meningkat.",
                "en;The government said the price of rice fell because of a good harvest in several districts.",
                "fr;Le gouvernement a annoncé que le prix du riz avait baissé grâce à une bonne récolte.",
                "es;El gobierno anunció que el precio del arroz bajó gracias a una buena cosecha.",
                "pt;O governo anunciou que o preço do arroz caiu graças a uma boa colheita no interior.",
                "de;Die Regierung teilte mit, dass der Reispreis wegen einer guten Ernte gesunken ist.",
                "it;Il governo ha annunciato che il prezzo del riso è sceso grazie a un buon raccolto.",
                "nl;De regering meldde dat de prijs van rijst is gedaald dankzij een goede oogst.",
                "pl;Rząd poinformował, że cena ryżu spadła dzięki dobrym zbiorom w kilku powiatach.",
                "ru;Правительство сообщило, что цена на рис снизилась благодаря хорошему урожаю.",
                "uk;Уряд повідомив, що ціна на рис знизилася завдяки доброму врожаю в кількох районах.",
                "tr;Hükümet, iyi hasat sayesinde pirinç fiyatının düştüğünü açıkladı.",
                "ar;أعلنت الحكومة أن سعر الأرز انخفض بفضل المحصول الجيد في عدة مناطق.",
                "fa;دولت اعلام کرد که قیمت برنج به دلیل برداشت خوب کاهش یافته است.",
                "hi;सरकार ने कहा कि अच्छी फसल के कारण चावल की कीमत कम हो गई है।",
                "vi;Chính phủ cho biết giá gạo giảm nhờ vụ mùa bội thu ở nhiều huyện.",
                "th;รัฐบาลแถลงว่าราคาข้าวลดลงเพราะผลผลิตดีในหลายอำเภอ",
                "zh;政府表示，由于多个县粮食丰收，大米价格有所下降。",
                "ja;政府は、豊作のためコメの価格が下がったと発表した。",
                "ko;정부는 여러 지역의 풍작으로 쌀값이 내렸다고 밝혔다.",
                "sw;Serikali imesema bei ya mchele imeshuka kwa sababu ya mavuno mazuri katika wilaya kadhaa.",
                "el;Η κυβέρνηση ανακοίνωσε ότι η τιμή του ρυζιού έπεσε λόγω της καλής σοδειάς.",
                "he;הממשלה הודיעה כי מחיר האורז ירד בזכות יבול טוב בכמה מחוזות.",
                "am;መንግሥት የሩዝ ዋጋ በጥሩ ምርት ምክንያት እንደቀነሰ አስታወቀ።",
            })
    void detect_aSentence_tellsItsLanguage(String language, String text) {
        assertThat(DETECTOR.detect("", text, null)).isEqualTo(language);
    }

    @Test
    void detect_declaredAgainstALongText_theTextDecides() {
        String body =
                "Pemerintah menyatakan bahwa harga beras turun karena panen raya di sejumlah kabupaten di Jawa Tengah.";

        assertThat(DETECTOR.detect("Harga beras turun", body, "en")).isEqualTo("id");
    }

    @Test
    void detect_shortTextOrUnknownLanguage_whatIsDeclaredDecides() {
        assertThat(DETECTOR.detect("12.30", "", "id-ID")).isEqualTo("id");
        assertThat(DETECTOR.detect("Labaran duniya na yau da kullum daga Kano", "", "hau"))
                .isEqualTo("ha");
        assertThat(DETECTOR.detect("12.30", "", null)).isEqualTo("und");
        assertThat(DETECTOR.detect("", "", null)).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource({
        "id-ID,id",
        "in_ID,id",
        "IND,id",
        "zh-Hant-TW,zh",
        "cmn,zh",
        "iw,he",
        "indonesian,id",
        "hau,ha",
        "pcm,pcm",
        "und,",
        "x,",
        "123,"
    })
    void primary_whatFeedsWrite_becomesTheShortestCode(String tag, String code) {
        assertThat(LanguageTag.primary(tag)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"id,id", "ms,id", "jv,id", "sr,hr", "bs,hr", "da,no", "gl,pt", "en,en", "und,und", "ha,ha"})
    void groupOf_languagesTakenForOneAnother_isOne(String language, String group) {
        assertThat(LanguageGroup.of(language)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hello, world! This is a small test.', en, 0.96542",
        "'Hello, world! This is a small test.', de, 0.00490",
        "Harga beras turun karena panen raya, ca, 0.51023",
        "Harga beras turun karena panen raya, id, 0.10482",
        "Menlu China dan Rusia membahas situasi di Kazakhstan, id, 0.65822",
        "Menlu China dan Rusia membahas situasi di Kazakhstan, ms, 0.10213",
    })
    void score_aText_givesTheProbabilityOfTheReferenceProgram(String text, String label, float probability) {
        var model = LanguageModel.load("lid.176.ftz");

        assertThat(model.score(text)[model.labels().indexOf(label)]).isCloseTo(probability, within(0.0005f));
    }
}
