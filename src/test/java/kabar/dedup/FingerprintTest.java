package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import kabar.article.Status;
import kabar.dedup.wording.Wording;
import kabar.state.CountingStore;
import kabar.state.UnknownLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final Draft FULL = Draft.of("warta-1")
            .url("https://warta.example/feri")
            .title("RALAT: Feri kandas")
            .body(Texts.FERRY)
            .primary("ID")
            .secondary("MY")
            .status(Status.WITHHELD);

    @Test
    void bytes_roundTrip() {
        Fingerprint print = FULL.print();
        Fingerprint read = Fingerprint.fromBytes(print.toBytes());

        assertThat(read).usingRecursiveComparison().isEqualTo(print);
    }

    @Test
    void bytesOfTitleOnly_roundTrip() {
        Fingerprint print = Draft.of("x").from(null).title("猫").print();

        assertThat(Fingerprint.fromBytes(print.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(print);
    }

    @Test
    void layout_beginsWithVersionMarkerAndStatus() {
        assertThat(FULL.print().toBytes()).startsWith(3, 2, 1);
    }

    @Test
    void unknownVersion_isToldClearly() {
        byte[] bytes = FULL.print().toBytes();
        bytes[0] = 9;

        assertThatThrownBy(() -> Fingerprint.fromBytes(bytes))
                .isInstanceOf(UnknownLayout.class)
                .hasMessage("fingerprint layout version must be 3, was 9: start with empty state");
    }

    @Test
    void unknownVersionOfAnEntry_stopsTheJudgeAtStart() {
        var store = new CountingStore();
        store.put(new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, new byte[] {7});

        assertThatThrownBy(() -> new Judge(store)).hasMessageContaining("layout version must be 2, was 7");
    }

    @Test
    void everyCutOfTheBytes_isToldAsSuch() {
        byte[] bytes = FULL.print().toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Fingerprint.fromBytes(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hugeText_staysWithinFourKilobytes() {
        var body = new StringBuilder();
        for (int i = 0; body.length() < 1 << 20; i++)
            body.append("Nama").append(i).append(' ').append(i).append(" kata. ");

        assertThat(Draft.of("x").body(body.toString()).print().toBytes().length).isLessThan(4096);
    }

    @Test
    void oneWordOfAMegabyte_isOneWord() {
        Wording wording = Draft.of("x").body("a".repeat(1 << 20)).print().wording();

        assertThat(wording.words()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "id"})
    void fingerprint_doesNotDependOnTheDefaultLocale(String language) {
        Locale before = Locale.getDefault();
        byte[] expected = FULL.title("İSTANBUL IRK Iğdır").print().toBytes();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(FULL.title("İSTANBUL IRK Iğdır").print().toBytes()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            FULL.title("RALAT: Feri kandas");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.939|7939",
                "7,939|7939",
                "5,2|5.2",
                "5.2|5.2",
                "1.234.567|1234567",
                "16.05|16.05",
                "٤٢|42",
                "007|7",
                "0.5|0.5",
                "00|0"
            })
    void numbers_haveOneForm(String written, String form) {
        assertThat(Texts.wording(written).values()).containsExactly(form);
    }

    @Test
    void names_areCapitalisedWordsThatDoNotOpenASentence() {
        String text = "Menteri Wang bertemu Lavrov. Keduanya ke Almaty! \"Baik,\" kata Wang.";

        assertThat(Texts.wording(text).names()).containsExactly("Wang", "Lavrov", "Almaty");
    }

    @ParameterizedTest
    @CsvSource({"مُحَمَّد,محمد", "أينيستا,اينيستا", "KOTA,kota", "Cafés,cafes", "٣١,31"})
    void caseMarksAndVowelSigns_doNotMatter(String one, String other) {
        assertThat(Texts.words(one).hash(0)).isEqualTo(Texts.words(other).hash(0));
    }

    @Test
    void unspacedScript_countsSigns() {
        assertThat(Texts.words("王毅同俄罗斯外长通电话，谈局势").size()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE 2-Kapal kandas|UPDATE",
                "Update software gratis|NONE",
                "[RALAT] Kapal kandas|CORRECTION",
                "Ralat: jumlah penumpang|CORRECTION",
                "DITARIK: Kapal kandas|RETRACTION",
                "Ditarik: sabun berbahaya dari pasar|NONE",
                "Dicabut, izin usaha pabrik|NONE",
                "Kapal kandas|NONE"
            })
    void marker_isReadAtTheStartOnly(String title, Marker marker) {
        assertThat(Draft.of("x").title(title).print().marker()).isEqualTo(marker);
    }
}
