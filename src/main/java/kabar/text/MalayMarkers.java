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
            "bahawa kerana basikal cuba isnin khamis jumaat ahad julai ogos disember ringgit bilion trilion "
                    + "iaitu manakala sekiranya berikutan lebuhraya syarikat tular polis parlimen "
                    + "kesihatan universiti peguam tertuduh peratus rakan jururawat televisyen motosikal kelmarin sahaja "
                    + "mahu antarabangsa ekoran menerusi penjawat gabenor isytihar berkenaan hospital kemalangan bomba "
                    + "sungguhpun";
    /** Everyday words of both languages, none of them a word of a European one. */
    private static final String BOTH =
            "yang pejabat mahkamah berkata awak dan untuk dari dengan akan tidak tak ini itu oleh dalam soal usai jadi bagi juga agar sudah belum bukan saat hingga "
                    + "warga orang tewas perang serang serangan korban anak apa siapa bagaimana lagi masih bakal telah jalur balas hancur naik turun harga "
                    + "ungkap sebut minta gempa banjir kapal pesawat pasukan dampak kata lebih banyak antara karena setelah sebelum selama kepada terhadap "
                    + "menjadi hari tahun bulan jelang jalan kota negara dunia rakyat pemerintah bantu bantuan buka kena imbas akibat nyaris "
                    + "gempur digempur bombardir dibombardir hantam dihantam dukung didukung kecam tolak ditolak desak serukan "
                    + "tegaskan klaim bantah tuding tuduh ancam kutuk bunuh dibunuh tembak ditembak tangkap ditangkap ditahan tahanan "
                    + "sandera bebaskan culik serbu kepung sita kirim dikirim terima beri bawa dibawa ambil buat dibuat bikin gunakan "
                    + "bahas dibahas bicara bertemu temui kunjungi tiba pulang kembali pergi datang muncul hilang jatuh ditemukan "
                    + "terluka cedera selamat sakit bayi ibu ayah suami istri isteri wanita perempuan lelaki pria gadis pemuda "
                    + "pelajar mahasiswa umat ribuan ratusan puluhan jutaan ramai semua setiap sebuah seorang dua tiga empat enam "
                    + "tujuh delapan sembilan sepuluh tentara tentera militer senjata peluru rudal terowongan gencatan pengungsi "
                    + "kelaparan makanan rumah sekolah masjid gereja desa kampung daerah wilayah kawasan tepi barat timur utara "
                    + "selatan langit gunung hutan sungai hujan kebakaran terbakar bakar dibakar kereta bandara pelabuhan jembatan "
                    + "mogok tuntut tuntutan gugat putusan keputusan hukum hukuman penjara saksi bukti tersangka pelaku curi dicuri "
                    + "kematian meninggal wafat menteri ketua wakil presiden pegawai pemimpin partai calon kampanye rusuh rencana "
                    + "siap bersiap mulai tamat selesai berakhir terus kian makin semakin kerap sering jarang pernah mesti harus "
                    + "wajib mampu boleh dapat ingin larang dilarang izin cerita kisah akui mengaku sebab kenapa mengapa kapan begini "
                    + "begitu ternyata sebenarnya pula saja malah bahkan namun tetapi tapi meski walaupun jika ketika sejak menjelang "
                    + "sepanjang tanpa atas bawah depan belakang tengah luar pilu duka sedih marah cemas takut haru bangga syukur "
                    + "puasa lebaran aksi potret gelar terkini kondisi setop baru resolusi internasional kampus konflik nuklir "
                    + "kedubes momen krisis listrik raksasa tradisi perayaan keluarga nasib peduli penderitaan bertahan ruang "
                    + "kemerdekaan merdeka genosida penjajah kemanusiaan relawan pasien penduduk peringatan upacara pidato gara "
                    + "seputar sejarah daftar jadwal layanan";

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
