package kabar.entities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.article.Entity;
import kabar.entities.Report;
import kabar.geo.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons with their office, rank or words. */
class PersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pertemuan itu dihadiri Menteri Luar Negeri China Wang Yi. | Wang Yi | Menteri Luar Negeri | CN",
                "Pertemuan itu dihadiri Menlu Rusia Sergei Lavrov. | Sergei Lavrov | Menlu | RU",
                "Presiden Kazakhstan Kassym-Jomart Tokayev menyambut tamunya. | Kassym-Jomart Tokayev | Presiden | KZ",
                "Presiden Prancis Emmanuel Macron tiba pada Senin. | Emmanuel Macron | Presiden | FR",
                "Gubernur Jawa Barat Dedi Mulyadi meninjau lokasi banjir. | Dedi Mulyadi | Gubernur Jawa Barat | ID",
                "Kapolres Garut AKBP Bambang Wijaya membenarkan kabar itu. | Bambang Wijaya | Kapolres Garut | ID",
                "Kepala BMKG Dwikorita Karnawati meminta warga tenang. | Dwikorita Karnawati | Kepala BMKG |",
                "Kassym-Jomart Tokayev, presiden Kazakhstan, menolak usulan itu. | Kassym-Jomart Tokayev | presiden | KZ",
                "Kasat Lantas Polres Garut Iptu Rudi Hartono hadir. | Rudi Hartono | Kasat Lantas Polres Garut |",
                "Komisaris PT Angin Ribut Tbk Bambang Wijaya hadir. | Bambang Wijaya | Komisaris PT Angin Ribut Tbk |",
                "Chief Investment Officer Rudi Hartono hadir. | Rudi Hartono | Chief Investment Officer |",
            })
    void role_beforeOrAfterTheName_isReadWithItsCountry(String text, String name, String role, String country) {
        Entity person = Report.indonesian(text).only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.role()).isEqualTo(role);
        assertThat(person.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Chinese Foreign Minister Wang Yi arrived on Monday. | Wang Yi | Foreign Minister | CN",
                "en | French President Emmanuel Macron will visit the site. | Emmanuel Macron | President | FR",
                "en | Kassym-Jomart Tokayev, the president of Kazakhstan, spoke first. | Kassym-Jomart Tokayev | president | KZ",
                "fr | Le président Emmanuel Macron se rend à Lyon. | Emmanuel Macron | président |",
                "de | Der Außenminister Sergej Lawrow sprach am Montag. | Sergej Lawrow | Außenminister |",
                "es | El presidente Pedro Sánchez viajó el lunes. | Pedro Sánchez | presidente |",
                "pt | O ministro Carlos Almeida falou ontem. | Carlos Almeida | ministro |",
                "ru | Министр иностранных дел Сергей Лавров прибыл вечером. | Сергей Лавров | Министр иностранных дел |",
            })
    void role_inOtherLanguages_isRead(String language, String text, String name, String role, String country) {
        Entity person = Report.in(language, text).only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.role()).isEqualTo(role);
        assertThat(person.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Kami siap,\" kata Wilan dalam keterangannya. | Wilan",
                "Rombongan yang dipimpin Wilan berangkat kemarin pagi. | Wilan",
                "\"Kami siap,\" ujar Bambang Sutopo di lokasi. | Bambang Sutopo",
                "Turut hadir Prof. Dr. Haryono Suyono dan rombongan. | Haryono Suyono",
                "Acara dibuka Ustaz Yusuf Mansur pada pagi hari. | Yusuf Mansur",
                "Pelaku bernama Rudi Hartono (34) ditangkap di rumahnya. | Rudi Hartono",
            })
    void speaker_rankOrAge_marksAPerson(String text, String name) {
        assertThat(Report.indonesian(text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapat digelar pada Senin dan Selasa di Jakarta.",
                "Ribuan warga memadati Stadion Manahan sejak sore.",
                "Menteri Luar Negeri Rusia menolak berkomentar.",
                "Harga beras naik pada Januari, kata seorang pedagang.",
                "Negara-negara Asia Tengah bertemu lagi tahun depan.",
                "Pemerintah China menyambut baik kabar itu, menurut Reuters.",
            })
    void textWithoutAPerson_namesNobody(String text) {
        assertThat(Report.indonesian(text).persons()).isEmpty();
    }

    @Test
    void shortForms_foldIntoTheFullName() {
        Entity person = new Report()
                .title("Menlu Wang Yi: China Siap Membantu")
                .body(
                        "Menteri Luar Negeri China Wang Yi menelepon rekannya.\n\nMenteri Wang menyebut hal itu penting. \"Kami siap,\" kata Wang.")
                .only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo("Wang Yi");
        assertThat(person.role()).isEqualTo("Menteri Luar Negeri");
        assertThat(person.country()).isEqualTo("CN");
        assertThat(person.mentions()).extracting("text").containsExactly("Wang Yi", "Wang Yi", "Wang", "Wang");
    }

    @Test
    void officeWithCountryBehindTheName_isReadAndFolded() {
        Entity person = Report.indonesian(
                        "Sergei Lavrov tiba di Jakarta. Pertemuan dengan Menlu Lavrov dari Rusia berjalan lancar.")
                .only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo("Sergei Lavrov");
        assertThat(person.country()).isEqualTo("RU");
    }

    @Test
    void sharedSurname_goesToTheOneNamedLast() {
        var persons = Report.in("en", "Donald Trump spoke first. Trump left. Eric Trump followed. Trump smiled.")
                .entities();
        assertThat(persons).extracting(Entity::name).containsExactly("Donald Trump", "Eric Trump");
        assertThat(persons.get(0).mentions()).extracting("text").containsExactly("Donald Trump", "Trump");
        assertThat(persons.get(1).mentions()).extracting("text").containsExactly("Eric Trump", "Trump");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Corona-Krise trifft viele Betriebe.",
                "en | He walked along Martin Luther King Street on Friday.",
                "tr | Kaza Ali Mahallesi Fatih Caddesi üzerinde oldu.",
            })
    void compoundOrStreet_isNoPerson(String language, String text) {
        assertThat(Report.in(language, text).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh, 王毅昨天抵达莫斯科, 王毅", "ar, وصل ماكرون إلى العاصمة, ماكرون"})
    void knownLeader_isFoundInScriptsWithoutCapitals(String language, String text, String name) {
        assertThat(Report.in(language, text)
                        .knows(Entry.Kind.PERSON, "CN", name)
                        .persons())
                .containsExactly(name);
    }

    @Test
    void knownLeader_bringsItsCountry() {
        Entity person = Report.in("en", "Yesterday Macron said he would travel later.")
                .knows(Entry.Kind.PERSON, "FR", "Macron")
                .only(Entity.Type.PERSON);
        assertThat(person.name()).isEqualTo("Macron");
        assertThat(person.country()).isEqualTo("FR");
    }
}
