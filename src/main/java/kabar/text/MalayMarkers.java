package kabar.text;

import java.util.Arrays;

/** Words that only one of Indonesian and Malay uses, or uses so much more that it settles the question. */
final class MalayMarkers {
    private static final String INDONESIAN =
            "bahwa karena bisa uang kantor mobil sepeda polisi kalau gimana banget cuma nggak enggak rupiah miliar triliun "
                    + "unggah unduh unggahan senin rabu kamis jumat februari maret juli agustus desember polri polda polres pekan "
                    + "beda rusak coba ucap ucapnya ujarnya diduga dikabarkan terkait sempat sedangkan lantaran gubernur bupati "
                    + "walikota kemenlu menlu menkeu provinsi kabupaten kecamatan kelurahan memastikan imbuh imbuhnya deh sih dong "
                    + "nih udah mantan narapidana pemkot pemkab pemprov kemarin perusahaan kesehatan universitas televisi telepon "
                    + "dokter rapat anggaran karyawan petugas mobilnya warganet pilkada pemilu saham";
    private static final String MALAY =
            "bahawa kerana pejabat basikal cuba awak isnin khamis jumaat ahad julai ogos disember ringgit bilion trilion "
                    + "iaitu manakala sekiranya bagaimanapun berikutan susulan lebuhraya syarikat dakwa didakwa tular polis parlimen "
                    + "kesihatan universiti peguam mahkamah tertuduh peratus rakan jururawat televisyen motosikal kelmarin sahaja "
                    + "mahu antarabangsa ekoran menerusi penjawat gabenor isytihar berkenaan hospital berkata kemalangan bomba "
                    + "sungguhpun";
    /** Everyday words of both languages, none of them a word of a European one. */
    private static final String BOTH =
            "yang dan untuk dari dengan akan tidak tak ini itu oleh dalam soal usai jadi bagi juga agar sudah belum bukan saat hingga "
                    + "para warga orang tewas perang serang serangan korban anak apa siapa bagaimana lagi masih bakal telah jalur balas hancur naik turun harga "
                    + "ungkap sebut minta gempa banjir kapal pesawat pasukan dampak kata lebih banyak antara karena setelah sebelum selama kepada terhadap "
                    + "menjadi hari tahun bulan jelang jalan kota negara dunia rakyat pemerintah bantu bantuan buka kena imbas akibat nyaris";

    private static final long[] INDONESIAN_ONLY = hashes(INDONESIAN);
    private static final long[] MALAY_ONLY = hashes(MALAY);
    private static final long[] SHARED = hashes(BOTH);

    private MalayMarkers() {}

    /** Whether a language is taken for Indonesian or Malay, or they for it. */
    static boolean family(String language) {
        return LanguageGroup.of(language).equals("id");
    }

    /** Indonesian words less Malay words in a text: above 0 for Indonesian, below for Malay. */
    static int balance(Tokens text) {
        int balance = 0;
        for (int i = 0; i < text.size(); i++) {
            long hash = text.hash(i);
            if (holds(INDONESIAN_ONLY, hash)) balance++;
            else if (holds(MALAY_ONLY, hash)) balance--;
        }
        return balance;
    }

    /** How many words of a text are Indonesian, Malay or both. */
    static int words(Tokens text) {
        int words = 0;
        for (int i = 0; i < text.size(); i++) {
            long hash = text.hash(i);
            if (holds(SHARED, hash) || holds(INDONESIAN_ONLY, hash) || holds(MALAY_ONLY, hash)) words++;
        }
        return words;
    }

    private static boolean holds(long[] sorted, long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    private static long[] hashes(String words) {
        long[] hashes = Tokens.of(words).hashes();
        Arrays.sort(hashes);
        return hashes;
    }
}
