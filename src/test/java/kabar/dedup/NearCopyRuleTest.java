package kabar.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kabar.dedup.Likeness.Kind;
import kabar.dedup.wording.CommonOrder;
import kabar.dedup.wording.Overlap;
import kabar.dedup.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopyRuleTest {
    private static Wording words(String text) {
        return Texts.wording(text);
    }

    private static Likeness compare(String one, String other) {
        return NearCopyRule.compare(new ComparedText(words(one)), words(other));
    }

    private static Kind kind(String one, String other) {
        Kind kind = compare(one, other).kind();
        assertThat(compare(other, one).kind()).isEqualTo(kind);
        return kind;
    }

    @Test
    void aText_isACopyOfItself() {
        assertThat(compare(Texts.FERRY, Texts.FERRY).score()).isEqualTo(1.0);
        assertThat(kind(Texts.FERRY, Texts.FERRY)).isEqualTo(Kind.COPY);
    }

    @Test
    void oneSidedNumbersAndNames_doNotConflict() {
        assertThat(kind(Texts.FERRY, Texts.FERRY.replace("164", "banyak").replace("Rahmat Hidayat", "setempat")))
                .isEqualTo(Kind.COPY);
    }

    @Test
    void twoSidedNumbers_makeATemplate() {
        String other =
                Texts.FERRY.replace("164", "171").replace("12 awak", "9 awak").replace("Dua tahun", "Lima tahun");

        assertThat(kind(Texts.FERRY, other)).isEqualTo(Kind.TEMPLATE);
    }

    @Test
    void twoSidedNames_makeATemplate() {
        String other = Texts.FERRY
                .replace("Sinar Bahari", "Mutiara Timur")
                .replace("Pulau Tiga", "Teluk Jati")
                .replace("Rahmat", "Suparman")
                .replace("Hidayat", "Wibowo");

        assertThat(kind(Texts.FERRY, other)).isEqualTo(Kind.TEMPLATE);
    }

    @Test
    void movedParagraphs_areStillACopy() {
        String[] parts = Texts.FERRY.split("\n\n", -1);

        assertThat(kind(Texts.FERRY, String.join("\n\n", parts[2], parts[3], parts[0], parts[1])))
                .isEqualTo(Kind.COPY);
    }

    @Test
    void smallPartOfALongText_isNoCopyThoughTheLongTextBeginsWithIt() {
        String item = Texts.opening(Texts.FERRY, 1);
        String rest = Texts.HARVEST + Texts.MORE + "\n\n" + Texts.quake("5,2", "Garut", "Senin", "10", "Bandung")
                + Texts.quake("4,8", "Cianjur", "Selasa", "12", "Sukabumi");

        assertThat(kind(item, item + "\n\n" + Texts.HARVEST)).isEqualTo(Kind.COPY);
        assertThat(kind(item, item + "\n\n" + rest)).isEqualTo(Kind.DIFFERENT);
        assertThat(compare(item, item + "\n\n" + rest).figures())
                .endsWith(", but they are a small part of the longer text");
    }

    @Test
    void ratesTableOfAnotherHour_isATemplateByItsFractions() {
        String table =
                "Suku bunga simpanan dolar di pasar antarbank pagi ini: semalam %s persen, sepekan 5-1/4, sebulan 5-3/8,"
                        + " dua bulan 5-1/2, tiga bulan %s, enam bulan 5-5/8 dan setahun 5-7/8 persen, kata pedagang.";

        assertThat(kind(table.formatted("5-1/8", "5-1/2"), table.formatted("5-3/4", "5-7/16")))
                .isEqualTo(Kind.TEMPLATE);
    }

    @Test
    void numbersWithTheirUnitOrTheirZeros_agree() {
        String words =
                "Koperasi itu menyalurkan pinjaman 3,5 miliar rupiah kepada 174 petani, 12,75 juta di antaranya untuk"
                        + " bibit, sedangkan sisanya dipakai membeli pupuk dan menyewa gudang di tiga kecamatan selama musim tanam.\n\n"
                        + Texts.opening(Texts.FERRY, 2);
        String zeros = words.replace("3,5 miliar", "3.500.000.000").replace("12,75 juta", "12.750.000");

        assertThat(kind(words, zeros)).isEqualTo(Kind.COPY);
        assertThat(kind(words, zeros.replace("12.750.000", "12.860.000").replace("3.500.000", "3.600.000")))
                .isEqualTo(Kind.TEMPLATE);
        assertThat(Overlap.ofValues(List.of("12.5", "174", "9"), List.of("9", "12.4999", "80")))
                .isEqualTo(new Overlap(List.of("174"), List.of("80"), 2));
    }

    @Test
    void oneTextComparedWithMany_getsTheFiguresOfEachAlone() {
        var ferry = new ComparedText(words(Texts.FERRY));

        for (String other : List.of(Texts.FERRY + Texts.MORE, Texts.HARVEST, Texts.opening(Texts.FERRY, 2), Texts.MORE))
            assertThat(NearCopyRule.compare(ferry, words(other)).figures())
                    .isEqualTo(compare(Texts.FERRY, other).figures());
    }

    @Test
    void sharedBackground_isNoCopy() {
        String[] parts = Texts.FERRY.split("\n\n", -1);

        assertThat(kind(Texts.FERRY, Texts.HARVEST + "\n\n" + parts[3])).isEqualTo(Kind.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,0,0", "70,65,40", "200,130,90", "1000,1000,700"})
    void commonOrder_agreesWithTheTextbook(int a, int b, int vocabulary) {
        var random = new Random(5);
        for (int round = 0; round < 20; round++) {
            short[] first = sequence(random, a, vocabulary);
            short[] second = sequence(random, b, vocabulary);
            assertThat(new CommonOrder(first).with(second)).isEqualTo(textbook(first, second));
        }
    }

    @Test
    void commonOrder_ofOneTextWithManyAndOfTheirBeginnings_agreesWithTheTextbook() {
        var random = new Random(7);
        short[] text = sequence(random, 300, 50);
        var order = new CommonOrder(text);
        for (int round = 0; round < 40; round++) {
            short[] other = text.clone();
            for (int change = 0; change < round; change++)
                other[random.nextInt(other.length)] = (short) (random.nextInt(50) * 37);
            assertThat(order.with(other)).isEqualTo(textbook(text, other));
            assertThat(order.with(60, other, 90))
                    .isEqualTo(textbook(Arrays.copyOf(text, 60), Arrays.copyOf(other, 90)));
        }
    }

    private static short[] sequence(Random random, int length, int vocabulary) {
        short[] words = new short[length];
        for (int i = 0; i < length; i++) words[i] = (short) (random.nextInt(Math.max(1, vocabulary)) * 37);
        return words;
    }

    private static int textbook(short[] a, short[] b) {
        int[][] best = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++)
            for (int j = 1; j <= b.length; j++)
                best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
        return best[a.length][b.length];
    }
}
