package kabar.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.BodyFormat;
import kabar.article.Flag;
import kabar.article.Removed;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into its zones: mended signs → blocks → title, date and byline lines, captions, sidebars → dateline.
 *
 * <p>Linear in the length of the article, and without state: one instance serves all threads.
 */
public final class Cleaner {
    private static final PhraseList AGENCIES = PhraseList.load("markers.txt", "agency");
    private static final int SUBTITLE_LONGEST = 160;

    /** The main text of an article and what stood around it; never empties a text. */
    public CleanText clean(Article article) {
        List<Flag> flags = new ArrayList<>();
        String title = oneLine(Characters.mend(Markup.plain(article.title()), flags));
        var draft = new Draft(blocks(article, flags));
        List<String> credits = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) if (draft.kind(i) == Block.Kind.ASIDE) draft.cut(i, Removed.Rule.ASIDE);
        Captions.cut(draft);
        Instant dated = cutHead(draft, title);
        String author = Bylines.cut(draft);
        Sidebars.cut(draft);
        cutSignOff(draft, credits);
        draft.guard();
        Datelines.Found head = cutDateline(draft, article, credits);
        if (author == null && head != null) author = head.byline();
        return new CleanText(
                title,
                draft.body(),
                article.dateline() != null || head == null ? article.dateline() : head.place(),
                article.byline() != null ? article.byline() : author,
                credits,
                dated,
                draft.boilerplate(),
                draft.removed(),
                flags);
    }

    private static List<Block> blocks(Article article, List<Flag> flags) {
        String body = article.text();
        boolean html = article.bodyFormat() == BodyFormat.HTML
                || (article.bodyFormat() == BodyFormat.UNKNOWN && Markup.tagged(body));
        if (!html) {
            String text = article.bodyFormat() == BodyFormat.UNKNOWN ? Markup.unescaped(body) : body;
            return PlainText.blocks(Characters.mend(text, flags));
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : Markup.blocks(body)) {
            String text = oneLine(Characters.mend(block.text(), flags));
            if (!text.isEmpty()) blocks.add(new Block(text, block.kind()));
        }
        return blocks;
    }

    /** What may stand above the text of a report: its title again, the name of its section, its date, which is the result. */
    private static @Nullable Instant cutHead(Draft draft, String title) {
        String folded = Folding.fold(title);
        Instant dated = null;
        for (int at = draft.next(0); at < draft.size(); at = draft.next(at)) {
            String text = draft.text(at);
            Instant date = dated == null ? DateLine.instant(text) : null;
            if (date != null) {
                dated = date;
                draft.cut(at, Removed.Rule.DATE_LINE);
            } else if (repeats(text, title, folded)) {
                draft.cut(at, Removed.Rule.REPEATED_TITLE);
            } else if (TextFile.kicker(text)) {
                draft.cut(at, Removed.Rule.KICKER);
            } else {
                break;
            }
        }
        return dated;
    }

    /** Folding drops few signs, so a text much longer than the title cannot be the title. */
    private static boolean repeats(String text, String title, String folded) {
        return !title.isEmpty()
                && text.length() <= 2 * title.length()
                && Folding.fold(text).equals(folded);
    }

    /** An agency's name alone in the last block. */
    private static void cutSignOff(Draft draft, List<String> credits) {
        int last = draft.previous(draft.size() - 1);
        if (last < 0 || !AGENCIES.is(draft.text(last))) return;
        PhraseList.Match agency = AGENCIES.at(draft.text(last));
        if (agency != null) credits.add(agency.phrase());
        draft.move(last, Removed.Rule.SIGN_OFF);
    }

    private static Datelines.@Nullable Found cutDateline(Draft draft, Article article, List<String> credits) {
        int first = draft.next(0);
        if (first == draft.size()) return null;
        String text = draft.text(first);
        Datelines.Found found = Datelines.find(text, article.publisher().name());
        int next = draft.next(first + 1);
        if (found == null && next < draft.size() && subtitle(text)) {
            first = next;
            text = draft.text(first);
            found = Datelines.find(text, article.publisher().name());
        }
        if (found == null || (found.end() >= text.length() && draft.next(first + 1) == draft.size())) return null;
        credits.addAll(0, found.credits());
        draft.shorten(first, found.end(), text.length(), Removed.Rule.DATELINE);
        return found;
    }

    /** Whether a block is short and ends without a full stop, like a line under a title. */
    private static boolean subtitle(String text) {
        return text.length() <= SUBTITLE_LONGEST && !Prose.endsWithFullStop(text);
    }

    private static String oneLine(String text) {
        return PlainText.tidy(text.indexOf('\n') < 0 ? text : text.replace('\n', ' '), 0, text.length());
    }
}
