package kabar.entities.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words within names that languages put, join or leave out as they like: articles, "of", "son of". Folded, in the scripts that have them. */
final class Particles {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        add(
                "al el as ash at an ar az ad ul ur bin ibn ben bint de da do dos das di del della dela du la le lo las los");
        add("van von der den ter ten zu y e jr sr ii iii iv");
        add("аль эль ас аш ат ан ар аз ад бин ибн бен ван фон дер де ди да ду дю дель ла ле лос");
        add("ال بن ابن بنت دي دو دا فان فون لا אל א בן ואן ון פון דה די דו לה");
        add("アル エル ビン ベン イブン ファン フォン デル デ ダ ディ ドゥ ド ラ ル アッ アッシュ アール");
        add("알 엘 빈 벤 이븐 반 판 폰 데 드 디 다 라 르 더 本 伊本 阿勒 范 冯 馮 德 迪 达 拉");
        add("अल बिन इब्न वैन वान डी दा डे ला ले เดอ ฟาน ฟอน บิน อัล");
    }

    private Particles() {}

    private static void add(String words) {
        WORDS.addAll(List.of(words.split(" ", -1)));
    }

    static boolean has(String part) {
        return WORDS.contains(part);
    }
}
