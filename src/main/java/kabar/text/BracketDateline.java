package kabar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heads of reports in scripts without capitals, which stand in brackets or end in the sign for a telegram: {@code 【ワシントン共同】},
 * {@code 【パリ＝山田太郎】}, {@code (서울=연합뉴스) 김철수 기자 =}, {@code 新华社北京1月10日电（记者…）}.
 */
final class BracketDateline {
    private static final PhraseList AGENCIES = PhraseList.load("markers.txt", "agency");
    private static final List<String> JAPANESE_AGENCIES =
            List.of("AFP時事", "共同", "時事", "聯合ニュース", "ロイター", "新華社", "AFP", "CNN", "タス");
    private static final List<String> KOREAN_REPORTERS = List.of("기자", "특파원");
    /** What a picture or a table stands under, and no place. */
    private static final List<String> KOREAN_CREDITS = List.of("사진", "그래픽", "자료", "영상", "표", "제공", "출처", "일러스트");

    private static final int BRACKET_LONGEST = 30;
    private static final int REPORTER_LONGEST = 14;
    private static final int TELEGRAM_LONGEST = 30;

    private BracketDateline() {}

    /** The head that a block begins with, or null. */
    static Datelines.@Nullable Found find(String block) {
        if (block.isEmpty()) return null;
        char first = block.charAt(0);
        if (first == '【') return japanese(block);
        if (first == '(' || first == '[' || first == '（') return korean(block);
        return first >= 0x4E00 && first <= 0x9FFF ? chinese(block) : null;
    }

    private static Datelines.@Nullable Found japanese(String block) {
        int close = block.indexOf('】');
        if (close < 2 || close > BRACKET_LONGEST) return null;
        String head = block.substring(1, close);
        int end = blanks(block, close + 1);
        int reporter = head.indexOf('＝');
        if (reporter < 0) reporter = head.indexOf('=');
        if (reporter > 0)
            return new Datelines.Found(head.substring(0, reporter), List.of(), head.substring(reporter + 1), end);
        for (String agency : JAPANESE_AGENCIES)
            if (head.endsWith(agency) && head.length() > agency.length())
                return new Datelines.Found(
                        head.substring(0, head.length() - agency.length()).strip(), List.of(agency), null, end);
        return null;
    }

    private static Datelines.@Nullable Found korean(String block) {
        int close = Math.max(block.indexOf(')'), block.indexOf(']'));
        int parted = block.indexOf('=');
        if (parted < 2 || close < parted + 2 || close > BRACKET_LONGEST || block.charAt(1) < 0xAC00) return null;
        String place = block.substring(1, parted);
        if (KOREAN_CREDITS.stream().anyMatch(place::startsWith)) return null;
        int end = blanks(block, close + 1);
        String byline = null;
        int sign = block.indexOf('=', end);
        if (sign > end && sign - end <= REPORTER_LONGEST) {
            String reporter = block.substring(end, sign).strip();
            if (KOREAN_REPORTERS.stream().anyMatch(reporter::endsWith)) {
                byline = reporter;
                end = blanks(block, sign + 1);
            }
        }
        return new Datelines.Found(place, List.of(block.substring(parted + 1, close)), byline, end);
    }

    private static Datelines.@Nullable Found chinese(String block) {
        int wire = block.indexOf('电');
        if (wire < 0) wire = block.indexOf('電');
        PhraseList.Match agency = wire > 0 && wire <= TELEGRAM_LONGEST ? AGENCIES.at(block) : null;
        if (agency == null || agency.end() >= wire) return null;
        int date = agency.end();
        while (date < wire && Signs.of(block.charAt(date)) != Signs.DIGIT) date++;
        String place = block.substring(agency.end(), date);
        int end = wire + 1;
        if (end < block.length() && (block.charAt(end) == '（' || block.charAt(end) == '(')) {
            int close = Math.max(block.indexOf('）', end), block.indexOf(')', end));
            if (close > 0 && close < end + 40) end = close + 1;
        }
        return date == wire
                ? null
                : new Datelines.Found(
                        place.isEmpty() ? null : place, List.of(agency.phrase()), null, blanks(block, end));
    }

    private static int blanks(String block, int from) {
        int at = from;
        while (at < block.length() && block.charAt(at) == ' ') at++;
        return at;
    }
}
