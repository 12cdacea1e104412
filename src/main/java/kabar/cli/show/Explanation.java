package kabar.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kabar.article.Country;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.RejectedCountry;
import kabar.article.Removed;
import kabar.article.Story;
import kabar.json.PublishedRecord;

/** Why a report was routed and judged as it was, for people; all text of the article is made safe for a terminal. */
public final class Explanation {
    private final StringBuilder text = new StringBuilder();

    private Explanation() {}

    /** The explanation of a record, several lines. */
    public static String of(PublishedRecord record) {
        var explanation = new Explanation();
        explanation.head(record);
        explanation.countries(record.countries());
        explanation.rejected(record.rejectedCountries());
        explanation.entities(record.entities());
        explanation.removed(record.removed());
        return explanation.text.toString();
    }

    private void head(PublishedRecord record) {
        line("%s", record.title().isEmpty() ? record.id() : record.title());
        line("  id         %s", record.id());
        line(
                "  published  %s (%s%s)",
                record.dating().publishedAt(), record.dating().basis().code(), flags(record));
        line("  language   %s", record.language());
        line(
                "  verdict    %s: %s",
                record.verdict().disposition().code(), record.verdict().explanation());
        record.verdict().changes().forEach(change -> line("             %s", change));
        record.verdict().differs().forEach(difference -> line("             %s", difference));
        Story story = record.story();
        if (story != null)
            line(
                    "  story      %s %s%s",
                    story.relation().code(),
                    story.id(),
                    story.shared().isEmpty() ? "" : ", shares " + String.join(", ", story.shared()));
    }

    private void countries(List<Country> countries) {
        for (Country country : countries) {
            line(
                    "  %s         %s, score %.2f, %d mentions",
                    country.code(), country.role().code(), country.score(), country.mentions());
            country.evidence().forEach(this::evidence);
        }
    }

    private void evidence(Evidence evidence) {
        if (evidence instanceof Evidence.Mentioned mentioned)
            line(
                    "    %-5s %6d  %-28s %-10s +%.2f",
                    mentioned.mention().zone().code(),
                    mentioned.mention().start(),
                    mentioned.text(),
                    mentioned.rule().code(),
                    mentioned.weight());
        else if (evidence instanceof Evidence.Fallback fallback)
            line(
                    "    not named in the text; %s",
                    switch (fallback.basis()) {
                        case DATELINE -> "filed from " + fallback.text();
                        case PUBLISHER -> "the outlet's country";
                        case DECISION -> "decided by " + fallback.text();
                    });
    }

    private void rejected(List<RejectedCountry> rejected) {
        for (RejectedCountry country : rejected)
            line(
                    "  not %s     %s, %d mentions",
                    country.code(), country.reason().code(), country.mentions());
    }

    private void entities(List<Entity> entities) {
        for (Entity entity : entities) {
            String about = entity.role() == null ? "" : ", " + entity.role();
            String where = entity.country() == null ? "" : ", " + entity.country();
            line(
                    "  %-12s %s%s%s, %d mentions",
                    entity.type().code(),
                    entity.name(),
                    about,
                    where,
                    entity.mentions().size());
        }
    }

    private void removed(List<Removed> removed) {
        if (!removed.isEmpty())
            line(
                    "  removed    %s",
                    removed.stream()
                            .map(cut -> cut.label() + " " + cut.words() + " words")
                            .collect(Collectors.joining(", ")));
    }

    private static String flags(PublishedRecord record) {
        return record.dating().flags().isEmpty()
                ? ""
                : ", " + record.dating().flags().stream().map(Flag::code).collect(Collectors.joining(", "));
    }

    private void line(String format, Object... values) {
        text.append(Terminal.safe(String.format(Locale.ROOT, format, values))).append('\n');
    }
}
