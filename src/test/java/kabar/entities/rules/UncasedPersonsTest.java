package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons of texts in which capitals say nothing, by what stands beside them. */
class UncasedPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hi | डॉ. रमाकांत सहाय के मुताबिक मरीज की हालत स्थिर है | person रमाकांत सहाय
            hi | पुलिस अधीक्षक वैभव कृष्ण ने बताया कि आरोपी दिलशाद पकड़ा गया | person वैभव कृष्ण as अधीक्षक; person दिलशाद as आरोपी
            ne | नेता शिशिर खनालले भने यो गलत हो | person शिशिर खनालले as नेता
            bn | ওসি মো. জাহাঙ্গীর আলম ঘটনাটি নিশ্চিত করেছেন | person মো. জাহাঙ্গীর আলম as ওসি
            fa | قاضی احمد صالح‌پور روز یکشنبه حکم را اعلام کرد | person احمد صالح‌پور as قاضی
            ur | وزیراعظم شہباز شریف نے بدھ کو ملاقات کی | person شہباز شریف as وزیراعظم
            he | ח"כ אחמד טיבי ביקר את משרד הביטחון היום | person אחמד טיבי as ח"כ
            am | ዳይሬክተሩ ዶ/ር ማስረሻ ተሰማ ለቢቢሲ ገለጹ | person ማስረሻ ተሰማ as ዳይሬክተሩ
            am | ጠቅላይ ሚኒስትር ክላውድ ጆሴፍ አስታውቀዋል | person ክላውድ ጆሴፍ as ጠቅላይ ሚኒስትር
            am | ፕሬዝደንት ሆነው ያገለገሉበት አስተዳደር ሲተች ቆይቷል | ``
            ka | პრეზიდენტი სალომე ზურაბიშვილი მას არ შეხვდა | person სალომე ზურაბიშვილი as პრეზიდენტი
            id | hadir gubernur ahmad zubrin kemarin | ``
            en | The president of the club spoke to Ahmad Zubrin | ``
            """)
    void office_beforeAName_tellsWhereItBeginsAndEnds(String language, String text, String found) {
        assertThat(Marked.found(language, text, false, UncasedPersons::apply)).isEqualTo(found);
    }
}
