package kabar.text;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Flag;
import org.jspecify.annotations.Nullable;

/**
 * Tells horoscopes, lists of results and services for readers from news: by the publisher's category, by how the title begins or goes on behind
 * a colon, bar or dash, or by a body that is scores for the most part. What none of these tells stays untold.
 */
public final class Genres {
    /** Lines with a score from which on a body can be a list of them. */
    private static final int SCORES_LEAST = 5;

    private static final int SCORE_LINE_LONGEST = 90;

    /** More than a phrase and the word behind it take. */
    private static final int REACH = 120;

    /** Phrases of one genre and the flag that tells it. */
    private record Genre(Flag flag, PhraseList phrases) {}

    private final List<Genre> genres = new ArrayList<>();

    /** Reads the phrases from the class path. */
    public Genres() {
        genres.add(new Genre(Flag.GENRE_HOROSCOPE, PhraseList.load("genres.txt", "horoscope")));
        genres.add(new Genre(Flag.GENRE_RESULTS, PhraseList.load("genres.txt", "results")));
        genres.add(new Genre(Flag.GENRE_SERVICE, PhraseList.load("genres.txt", "service")));
    }

    /**
     * The genre of an article that is no news; null when nothing tells of one.
     *
     * @param categories as the publisher gave them
     */
    public @Nullable Flag of(String title, String body, List<String> categories) {
        for (String category : categories) for (Genre genre : genres) if (genre.phrases.is(category)) return genre.flag;
        for (int at = 0; at >= 0; at = behindSeparator(title, at)) {
            String part = title.substring(at, Math.min(title.length(), at + REACH));
            for (Genre genre : genres) if (begins(genre, part)) return genre.flag;
        }
        return scores(body) ? Flag.GENRE_RESULTS : null;
    }

    /** A single word begins many a title; it tells where it is all that stands before the next separator or a number. */
    private static boolean begins(Genre genre, String part) {
        PhraseList.Match match = genre.phrases.at(part);
        if (match == null) return false;
        if (match.phrase().indexOf(' ') > 0 || genre.flag == Flag.GENRE_HOROSCOPE) return true;
        int next = match.end();
        while (next < part.length() && part.charAt(next) == ' ') next++;
        return next == part.length() || Signs.of(part.charAt(next)) != Signs.LETTER;
    }

    /** Offset behind the next colon, bar or dash; -1 when there is none. */
    private static int behindSeparator(String title, int from) {
        for (int i = from; i < title.length() - 1; i++) {
            switch (title.charAt(i)) {
                case ':', '|', '：', '｜' -> {
                    return i + 1;
                }
                case '-', '–', '—' -> {
                    if (i > 0 && title.charAt(i - 1) == ' ') return i + 1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether most lines are short and hold a score such as 2-1. */
    private static boolean scores(String body) {
        int lines = 0;
        int scores = 0;
        for (int from = 0; from < body.length(); ) {
            int end = body.indexOf('\n', from);
            if (end < 0) end = body.length();
            if (end > from) {
                lines++;
                if (end - from <= SCORE_LINE_LONGEST && hasScore(body, from, end)) scores++;
            }
            from = end + 1;
        }
        return scores >= SCORES_LEAST && scores * 2 > lines;
    }

    private static boolean hasScore(String text, int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            char sign = text.charAt(i);
            boolean between = sign == '-' || sign == '–' || sign == ':';
            if (between && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) return true;
        }
        return false;
    }
}
