package kabar.text;

import java.util.HashMap;
import java.util.Map;

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
    private static final Map<Long, Integer> SIDES = new HashMap<>();

    static {
        put(MALAY, -1);
        put(INDONESIAN, 1);
    }

    private MalayMarkers() {}

    /** Whether a language is taken for Indonesian or Malay, or they for it. */
    static boolean family(String language) {
        return LanguageGroup.of(language).equals("id");
    }

    /** Indonesian words less Malay words in a text: above 0 for Indonesian, below for Malay. */
    static int balance(String text) {
        Tokens tokens = Tokens.of(text);
        int balance = 0;
        for (int i = 0; i < tokens.size(); i++) balance += SIDES.getOrDefault(tokens.hash(i), 0);
        return balance;
    }

    private static void put(String words, int side) {
        for (String word : words.split(" ", -1)) {
            SIDES.put(Folding.hash(word, 0, word.length()), side);
        }
    }
}
