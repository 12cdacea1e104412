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
            "bahawa kerana basikal cuba isnin khamis jumaat ahad julai ogos disember ringgit bilion trilion iaitu manakala sekiranya "
                    + "berikutan susulan lebuhraya syarikat tular polis parlimen kesihatan universiti peguam tertuduh peratus rakan "
                    + "jururawat televisyen motosikal kelmarin sahaja mahu antarabangsa ekoran menerusi penjawat gabenor isytihar "
                    + "hospital kemalangan bomba sungguhpun";

    private static final long[] INDONESIAN_ONLY = hashes(INDONESIAN);
    private static final long[] MALAY_ONLY = hashes(MALAY);

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

    private static boolean holds(long[] sorted, long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    private static long[] hashes(String words) {
        long[] hashes = Tokens.of(words).hashes().clone();
        Arrays.sort(hashes);
        return hashes;
    }
}
