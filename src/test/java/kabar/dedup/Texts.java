package kabar.dedup;

import kabar.dedup.wording.FrequentWords;
import kabar.dedup.wording.Wording;
import kabar.dedup.wording.Words;
import kabar.text.Tokens;

/** Reports written for these tests. */
final class Texts {
    static final String FERRY = """
            Kapal feri Sinar Bahari kandas di selat dekat Pulau Tiga pada Senin malam setelah mesin utamanya mati. Sebanyak 164 \
            penumpang dan 12 awak dipindahkan ke dua kapal nelayan sebelum fajar, kata kepala pelabuhan Rahmat Hidayat.

            Menurut Rahmat, tidak ada korban luka dalam peristiwa itu. Para penumpang ditampung di balai desa dan mendapat \
            makanan hangat dari warga yang tinggal di sekitar dermaga.

            Penyelidik dari Komite Keselamatan akan memeriksa ruang mesin begitu air surut. Perusahaan pemilik kapal berjanji \
            mengganti ongkos perjalanan dan menyediakan bus untuk penumpang yang hendak meneruskan perjalanan.

            Selat itu dikenal berarus deras pada musim angin barat. Dua tahun lalu sebuah kapal barang tenggelam di tempat yang \
            sama, tetapi seluruh awaknya selamat karena cepat ditemukan oleh penjaga pantai.""";

    static final String MORE = """


            Seorang penumpang, Dewi Lestari, menuturkan lampu kapal padam lebih dahulu sebelum terdengar benturan keras dari arah \
            buritan. Ia membantu anak-anak memakai jaket pelampung sambil menunggu giliran turun lewat tangga tali.

            Pemerintah daerah meminta semua operator memeriksa mesin cadangan sebelum berlayar. Izin jalan Sinar Bahari dibekukan \
            sampai pemeriksaan selesai, sedangkan rute itu untuk sementara dilayani kapal pengganti dari pelabuhan tetangga.

            Tim penyelam juga akan memeriksa lambung kapal. Jika tidak bocor, kapal akan ditarik ke galangan pada akhir pekan ini \
            dengan dua kapal tunda yang didatangkan dari kota.""";

    static final String HARVEST = """
            Petani kopi di lereng gunung mulai memetik buah merah lebih awal tahun ini karena hujan berhenti sejak pertengahan \
            bulan. Mutu biji dinilai lebih baik, meski jumlah panen diperkirakan turun sepersepuluh dibanding musim lalu.

            Ketua koperasi setempat mengatakan harga di tingkat petani bertahan tinggi. Pembeli dari luar negeri sudah memesan \
            sebagian besar persediaan, dan gudang hanya menyimpan biji untuk penyangrai kecil di kota terdekat.""";

    private Texts() {}

    static String quake(String magnitude, String place, String day, String depth, String felt) {
        return "Gempa bumi bermagnitudo " + magnitude + " mengguncang " + place + " pada " + day
                + " menurut badan meteorologi setempat. Pusat gempa berada di laut pada kedalaman " + depth
                + " kilometer dan tidak berpotensi menimbulkan tsunami. Getaran dirasakan di " + felt
                + " selama beberapa detik. Badan meteorologi mengimbau warga tetap tenang, menjauhi bangunan yang retak,"
                + " dan tidak terpengaruh oleh kabar yang belum jelas sumbernya. Belum ada laporan tentang kerusakan.";
    }

    /** The words of an Indonesian text of {@link Draft#START}. */
    static Words words(String text) {
        return Words.of(Tokens.of(text), "id", Draft.START);
    }

    static Wording wording(String text) {
        return Wording.of(words(text), FrequentWords.of("id"));
    }

    /** The first paragraphs of a text. */
    static String opening(String text, int paragraphs) {
        String[] all = text.split("\n\n", -1);
        return String.join("\n\n", java.util.Arrays.copyOf(all, paragraphs));
    }
}
