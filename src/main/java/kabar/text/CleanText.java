package kabar.text;

import java.time.Instant;
import java.util.List;
import kabar.article.Flag;
import kabar.article.Removed;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article with its zones taken apart.
 *
 * @param title one line
 * @param body main text only: blocks separated by an empty line; no dateline, byline, caption or sidebar
 * @param dateline place as written at the start of the body, or the event's field
 * @param byline author as written
 * @param credits agencies and outlets named beside the dateline, as written ("Reuters" of "JAKARTA (Reuters) -")
 * @param dated time of a date line in the text
 * @param boilerplate the text that was cut, for showing which countries it would have suggested
 * @param removed what was cut, by rule
 * @param flags oddities that were mended
 */
public record CleanText(
        String title,
        String body,
        @Nullable String dateline,
        @Nullable String byline,
        List<String> credits,
        @Nullable Instant dated,
        String boilerplate,
        List<Removed> removed,
        List<Flag> flags) {
    public CleanText {
        credits = List.copyOf(credits);
        removed = List.copyOf(removed);
        flags = List.copyOf(flags);
    }
}
