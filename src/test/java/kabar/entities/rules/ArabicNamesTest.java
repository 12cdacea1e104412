package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Entity;
import kabar.article.Mention;
import kabar.entities.Report;
import kabar.geo.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons and organisations in Arabic, which has no capitals and writes particles together with names. */
class ArabicNamesTest {
    private static Report arabic(String body) {
        return Report.in("ar", body)
                .knows(Entry.Kind.DEMONYM, "RU", "الروسي")
                .knows(Entry.Kind.DEMONYM, "FR", "الفرنسي")
                .knows(Entry.Kind.DEMONYM, "FR", "الفرنسية");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل وزير الدفاع الروسي ميخائيل كوستين إلى العاصمة. | ميخائيل كوستين | وزير الدفاع | RU",
                "وقال مدير المستشفى الدكتور حسن البغدادي إن العمل مستمر. | حسن البغدادي | مدير المستشفى |",
                "وسجل المهاجم الفرنسي دوبوا هدف الفوز. | دوبوا | المهاجم | FR",
                "حضر الحفل الأمير فهد بن ناصر آل ثاني مع ضيوفه. | فهد بن ناصر آل ثاني | |",
                "وأوضح الدكتور وليد الصغير أن النتائج جيدة. | وليد الصغير | |",
                "افتتح الملك حسين الثالث المعرض. | حسين الثالث | الملك |",
                "كتب عبدالمعطي الزهراني مقالا عن الطقس. | عبدالمعطي الزهراني | |",
            })
    void person_withOfficeRankNationOrGivenName_isFound(String text, String name, String role, String country) {
        Entity person = arabic(text).only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.role()).isEqualTo(role);
        assertThat(person.country()).isEqualTo(country);
    }

    @Test
    void shortForm_behindAParticle_isTheSamePersonAndLeavesTheParticleOut() {
        Entity person = arabic("التقى الرئيس جاك موران ضيوفه. وأكد لموران أن الاجتماع مفيد، ووافق موران.")
                .only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo("جاك موران");
        assertThat(person.mentions()).extracting(Mention::text).containsExactly("جاك موران", "موران", "موران");
        assertThat(person.mentions()).extracting(Mention::start).containsExactly(13, 36, 66);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت وزارة الصحة الفرنسية نتائج جديدة. | وزارة الصحة الفرنسية",
                "درس في جامعة الملك خالد سنوات. | جامعة الملك خالد",
                "رحب به البنك المركزي الفرنسي أمس. | البنك المركزي الفرنسي",
                "دعت الأمم المتحدة إلى الهدوء. | الأمم المتحدة",
            })
    void organisation_byItsFirstWordOrKnown_isFound(String text, String name) {
        assertThat(arabic(text).organisations()).containsExactly(name);
        assertThat(arabic(text).persons()).isEmpty();
    }

    @Test
    void organisation_behindToThe_hasItsArticleBack() {
        Entity body =
                arabic("قال إن للأمم المتحدة دورا وإن الأمم المتحدة ترحب.").only(Entity.Type.ORGANISATION);
        assertThat(body.name()).isEqualTo("الأمم المتحدة");
        assertThat(body.mentions()).extracting(Mention::text).containsExactly("أمم المتحدة", "الأمم المتحدة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال الرئيس إن الاجتماع كان مفيدا للجميع.",
                "حقق الفريق فوزا كبيرا على منافسه في المباراة.",
                "اعتمد على نفسه في العمل منذ سنوات.",
                "تنظر لجنة في طلب شركة كبيرة.",
                "عمل رئيس فرعين في البلدة سنوات.",
                "وأضاف قائلا إن الأمر واضح.",
                "حضر الكيني والمغربي السباق.",
                "وأكد حرص الجميع على العمل.",
            })
    void commonWords_areNoNames(String text) {
        assertThat(arabic(text).persons()).isEmpty();
        assertThat(arabic(text).organisations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرئيس ", "محمد بن ", "وزارة الصحة و", "وقال "})
    void aMegabyteOfOneWord_isReadInLinearTime(String words) {
        assertThat(arabic(words.repeat(500_000 / words.length())).entities()).isNotNull();
    }
}
