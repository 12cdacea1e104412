package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic bodies and persons, rule by rule. */
class ArabicRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            أعلنت وزارة الصحة {DEMONYM FR الفرنسية} نتائج | organisation وزارة الصحة الفرنسية of FR
            أعلنت وزارة الصحة نتائج | organisation وزارة الصحة
            درس في جامعة الملك خالد سنوات | organisation جامعة الملك خالد
            درس في جامعة الملك سنوات | ``
            رحب به البنك المركزي {DEMONYM FR الفرنسي} أمس | organisation البنك المركزي الفرنسي of FR
            رحب به البنك أمس | ``
            رحب به البنك الزبرنق أمس | ``
            دعت الأمم المتحدة إلى الهدوء | organisation الأمم المتحدة
            دعت للأمم المتحدة إلى الهدوء | organisation أمم المتحدة
            تنظر لجنة في طلب | ``
            تنظر لجنة {COUNTRY FR فرنسا} الأولمبية في طلب | organisation لجنة فرنسا الأولمبية of FR
            تنظر لجنة {PLACE FR باريس} في طلب | organisation لجنة باريس of FR
            ثم شركة زبرنق كبيرة | organisation شركة زبرنق
            ثم شركة الزبرنق الوطنية هنا | organisation شركة الزبرنق الوطنية
            ثم جامعة الزبرنق هنا | organisation جامعة الزبرنق
            ثم لجنة الزبرنق هنا | ``
            ثم لجنة الزبرنق الوطنية هنا | organisation لجنة الزبرنق الوطنية
            ثم جامعة الدكتور محمد حسن هنا | organisation جامعة الدكتور محمد حسن
            ثم جامعة دكتور محمد هنا | organisation جامعة دكتور محمد
            ثم شركة زبرنق خزمل درفن كبيرة | organisation شركة زبرنق خزمل درفن
            ثم شركة زبرنقي كبيرة | ``
            ثم جامعة زبرنق خزمل | organisation جامعة زبرنق خزمل
            ثم جامعة زبرنقة خزمل | ``
            ثم جامعة وزبرنق خزمل | ``
            ثم الوزارة الوطنية العامة الكبيرة هنا | organisation الوزارة الوطنية العامة
            ثم وزارة، الصحة | ``
            ثم وزارة الصحة والزراعة | organisation وزارة الصحة
            ثم ووزارة الصحة | organisation وزارة الصحة
            """)
    void body_inArabic(String text, String found) {
        assertThat(Marked.found("ar", text, false, ArabicBodies::apply)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            وصل وزير الدفاع {DEMONYM RU الروسي} ميخائيل كوستين إلى | person ميخائيل كوستين as وزير الدفاع of RU
            وقال مدير المستشفى الدكتور حسن البغدادي إن | person حسن البغدادي as مدير المستشفى
            وسجل المهاجم {DEMONYM FR الفرنسي} زبرنق هدف | person زبرنق as المهاجم of FR
            وسجل {DEMONYM FR الفرنسي} زبرنق هدف | person زبرنق of FR
            وسجل {DEMONYM FR الفرنسيون} زبرنق هدف | ``
            حضر الأمير فهد بن ناصر آل ثاني مع | person فهد بن ناصر آل ثاني
            افتتح الملك حسين الثالث المعرض | person حسين الثالث as الملك
            كتب عبدالمعطي الزهراني مقالا | person عبدالمعطي الزهراني
            وقال محمد إن | person محمد
            محمد قال إن | person محمد
            ثم سلام زبرنق هنا | ``
            ثم جلال زبرنق هنا | ``
            ثم جمال زبرنق هنا | ``
            ثم جمال محمد هنا | person جمال محمد
            الرئيس كيني محمد حسن هنا | person محمد حسن as الرئيس
            الرئيس محمد الثاني هنا | person محمد الثاني as الرئيس
            الرئيس محمد، حسن هنا | person محمد as الرئيس
            الدكتور محمد هنا | person محمد
            الرئيس والوزير محمد حسن هنا | person محمد حسن as الوزير
            رئيس الوزراء محمد حسن هنا | person محمد حسن as رئيس الوزراء
            الرئيس زبرنقة هنا | ``
            الرئيس زبرنقات هنا | ``
            الرئيس زبرنقها هنا | ``
            الرئيس يزبرنق هنا | ``
            الرئيس سيزبرنق هنا | ``
            الرئيس abc هنا | ``
            الرئيس زب هنا | ``
            الرئيس {PLACE FR زبرنق} هنا | ``
            الرئيس {PERSON FR زبرنق} هنا | person زبرنق as الرئيس
            الرئيس محمد زبرنق خزمل درفن هنا | person محمد زبرنق خزمل as الرئيس
            وقال الزبرنق إن | ``
            وقال زبرنقين إن | ``
            وقال زبرنقان إن | ``
            وقال تزبرنق إن | ``
            وقال مزبرنق إن | ``
            محمد قال، إن | person محمد
            محمد، قال إن | ``
            وقال {PLACE FR محمد} إن | ``
            وقال {PERSON FR محمد} إن | person محمد
            وقال {PLACE FR محمد} حسن إن | person محمد حسن
            وقال الرئيس إن الاجتماع | ``
            وقال زبرنق إن | person زبرنق
            وقال يزبرنق إن | ``
            وقال زبرنقون إن | ``
            وقال زبرنقا إن | ``
            عمل رئيس فرعين في | ``
            وأضاف قائلا إن | ``
            رئيس {COUNTRY FR فرنسا} زبرنق خزمل هنا | person زبرنق خزمل as رئيس of FR
            جائزة محمد حسن هنا | ``
            محمد بن زبرنق هنا | person محمد بن زبرنق
            محمد بن هنا | ``
            الرئيس {PLACE FR باريس} محمد حسن هنا | person محمد حسن as الرئيس of FR
            ثم محمد وحسن هنا | ``
            الرئيس زبرنق هنا، ووافق وزبرنق هنا | person زبرنق as الرئيس
            المغربي حسن هنا | person المغربي حسن
            """)
    void person_inArabic(String text, String found) {
        assertThat(Marked.found("ar", text, false, ArabicPersons::apply)).isEqualTo(found);
    }
}
