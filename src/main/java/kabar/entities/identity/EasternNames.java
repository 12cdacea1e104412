package kabar.entities.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kabar.entities.identity.HanReadings.Readings;
import kabar.entities.identity.NamePart.Written;

/**
 * Chinese and Korean names: in Latin letters a family name of the list, then at most three syllables; in Han signs and Hangul a family name
 * of one sign. Han signs alone are read as Chinese, Korean and Japanese.
 */
final class EasternNames {
    private static final int LONGEST_GIVEN = 14;
    private static final int LONGEST_HAN = 4;
    private static final Pattern SYLLABLES = Pattern.compile(
            "((zh|ch|sh|kh|ts|hs|ss|kk|tt|pp|[bcdfghjklmnpqrstwxyz])?[aeiouy]{1,3}(ng|[nklmprh])?){1,3}");
    private static final Set<String> FAMILIES = new HashSet<>();

    static {
        add(
                "kim lee yi rhee park pak choi choe jung jeong chung cho jo kang yoon yun jang chang lim im han shin sin seo suh kwon hwang ahn an song");
        add(
                "ryu yoo yu hong moon mun roh noh no ban bae baek paik nam oh ko koh go heo huh son sohn yang ha joo ju woo min ryoo na chun cheon");
        add(
                "li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi deng wen jiang jia peng zeng");
        add(
                "xiao tian dong pan yuan cai yu du ye cheng wei su lu ding ren yao cui zhong tan fan jin shi liao xia fu fang bai zou meng xiong qin qiu");
        add(
                "qiao hou hao tsai lai chiang mao bo bao ling geng zhuge shen feng liu lei kong mo mu nie ning niu ou pei pu qi qian rao ruan sang sima");
        add(
                "song tao wan xin xing xue yan yin ying zang zhai zhan zhuang zhuo zong zuo soong tsang hsu hsieh kuo chou chu chow wong ng leung lam");
    }

    private EasternNames() {}

    private static void add(String families) {
        FAMILIES.addAll(List.of(families.split(" ", -1)));
    }

    /** Whether folded Latin parts are such a name. */
    static boolean is(List<String> parts) {
        if (parts.size() < 2 || parts.size() > 4 || !FAMILIES.contains(parts.get(0))) return false;
        int length = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (!syllables(parts.get(i))) return false;
            length += parts.get(i).length();
        }
        return length <= LONGEST_GIVEN;
    }

    /** Whether a part is made of a consonant or two, vowels, and n, ng, k, l, m, p, r or nothing, once or twice. */
    private static boolean syllables(String part) {
        return part.length() < 11 && SYLLABLES.matcher(part).matches();
    }

    /** Such a name cut behind the family name. */
    static NameSplit split(List<String> parts) {
        return split(parts.get(0), String.join(" ", parts.subList(1, parts.size())));
    }

    private static NameSplit split(String family, String given) {
        return new NameSplit(syllabic(family), syllabic(given));
    }

    private static NamePart syllabic(String part) {
        return new NamePart(new String[] {part.replace(" ", "")}, List.of(part), Written.EASTERN);
    }

    /** The ways to cut a name without spaces in Han signs or Hangul; none for what is a single part of a foreign name. */
    static List<NameSplit> unspaced(String name, String language) {
        if (NamePartTable.attested(name).length > 0) return List.of();
        if (name.charAt(0) >= '\uAC00' && name.charAt(0) <= '\uD7A3') {
            if (name.length() < 3 || name.length() > 4) return List.of();
            return List.of(split(Romaniser.latin(name.substring(0, 1)), hangul(name.substring(1))));
        }
        if (name.length() < 2 || name.length() > LONGEST_HAN || !han(name)) return List.of();
        List<NameSplit> japanese = japanese(name);
        var splits = new ArrayList<NameSplit>();
        if (!language.equals("zh")) splits.addAll(japanese);
        add(splits, name, Readings::pinyin);
        add(splits, name, each -> Romaniser.latin(each.hangul()));
        if (language.equals("zh")) splits.addAll(japanese);
        return splits;
    }

    private static boolean han(String name) {
        for (int i = 0; i < name.length(); i++)
            if (!HanReadings.isHan(name.charAt(i)) && name.charAt(i) != '々') return false;
        return true;
    }

    private static String hangul(String hangul) {
        var out = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++)
            out.append(i == 0 ? "" : " ").append(Romaniser.latin(hangul.substring(i, i + 1)));
        return out.toString();
    }

    private static void add(List<NameSplit> splits, String name, Function<Readings, String> reading) {
        var given = new StringBuilder();
        String family = "";
        for (int i = 0; i < name.length(); i++) {
            Readings sign = HanReadings.of(name.charAt(i));
            String read = sign == null ? "" : reading.apply(sign);
            if (read.isEmpty()) return;
            if (i == 0) family = read;
            else given.append(i == 1 ? "" : " ").append(read);
        }
        splits.add(split(family, given.toString()));
    }

    private static List<NameSplit> japanese(String name) {
        var splits = new ArrayList<NameSplit>();
        for (int cut = Math.min(3, name.length() - 1); cut > 0; cut--)
            for (String family : NamePartTable.family(name.substring(0, cut)))
                for (String given : NamePartTable.given(name.substring(cut)))
                    if (splits.size() < 4) splits.add(new NameSplit(NameReader.part(family), NameReader.part(given)));
        return splits;
    }
}
