package kabar.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.article.Decisions;
import kabar.article.Disposition;
import kabar.article.Provenance;
import kabar.article.RejectReason;
import kabar.article.Story;
import kabar.article.StorySummary;
import kabar.article.Verdict;
import kabar.dedup.Decision;
import kabar.dedup.Fingerprint;
import kabar.dedup.Judge;
import kabar.json.DeadLetterHeaders;
import kabar.json.RecordWriter;
import kabar.json.StoryWriter;
import kabar.story.Placement;
import kabar.story.StoryLinker;
import kabar.story.StoryProfile;
import org.jspecify.annotations.Nullable;

/**
 * The ordered half of Kabar: one report in, its outcome out. One instance per shard, called in log order.
 *
 * <p>Decide, find the story, settle, remember, write: nothing is remembered as published that is not.
 */
public final class Desk {
    private final RecordWriter records = new RecordWriter();
    private final StoryWriter storyRecords = new StoryWriter();
    private final Judge judge;
    private final StoryLinker stories;
    private final PipelineSettings settings;
    private final String version;
    private final String resources;

    Desk(Judge judge, StoryLinker stories, Stages stages) {
        this.judge = judge;
        this.stories = stories;
        this.settings = stages.settings();
        this.version = stages.version();
        this.resources = stages.resources();
    }

    /** Judges a report: one record for each of its topics or one for the duplicates, and one for its story. */
    public Outcome.Judged judge(Report report) {
        Fingerprint article = Fingerprint.fromBytes(report.fingerprint());
        StoryProfile profile = StoryProfile.fromBytes(report.profile());
        Decision decision = judge.decide(article, report.at(), report.decisions());
        Placement placement = place(profile, report, decision.verdict());
        Story story = placement == null ? null : placement.story();
        Verdict verdict = settle(decision.verdict(), story);
        boolean suppressed = verdict.disposition() == Disposition.DUPLICATE;
        // What only its story suppresses is decided again when it comes again.
        boolean collapsed = suppressed && decision.verdict().disposition() != Disposition.DUPLICATE;
        if (!collapsed) judge.remember(decision);
        List<String> merged =
                placement == null ? List.of() : remember(profile, report, placement, verdict.disposition());
        var outputs = new ArrayList<Output>();
        if (!report.silent()) {
            List<String> topics = suppressed
                    ? List.of(settings.topics().duplicates())
                    : decision.countries().stream()
                            .map(settings.topics()::country)
                            .toList();
            write(report, article, verdict, story, topics, outputs);
            if (story != null && !suppressed) writeStory(story.id(), outputs);
            for (String other : merged) writeStory(other, outputs);
        }
        return suppressed
                ? new Outcome.Suppressed(report, verdict, story, outputs)
                : new Outcome.Published(report, verdict, story, outputs);
    }

    /** The end of a report that a mistake in Kabar itself keeps from being judged; its input stands where the headers say. */
    public Outcome.Rejected reject(Report report, Throwable mistake) {
        String message = mistake.getClass().getSimpleName() + " while judging";
        Map<String, String> headers = ReportHeaders.ofReplay(
                settings.replay(), DeadLetterHeaders.of(report.at(), RejectReason.INTERNAL_ERROR, message));
        var letter = new Output(settings.topics().deadLetters(), utf8(report.id()), headers, null);
        List<Output> outputs = report.silent() ? List.of() : List.of(letter);
        return new Outcome.Rejected(report.at(), report.silent(), RejectReason.INTERNAL_ERROR, message, outputs);
    }

    /** The story an original joins or starts, or that of the report which this one copies, revises or withdraws. */
    private @Nullable Placement place(StoryProfile profile, Report report, Verdict verdict) {
        Story decided = decided(report);
        if (decided != null && verdict.disposition() != Disposition.DUPLICATE) return Placement.of(decided);
        if (verdict.disposition() == Disposition.ORIGINAL) return stories.find(profile, report.at());
        Story followed = verdict.of() == null ? null : stories.follow(verdict.of());
        return followed == null ? null : Placement.of(followed);
    }

    /** The story that a person decided on; null for none. */
    private @Nullable Story decided(Report report) {
        Decisions decisions = report.decisions();
        if (decisions == null || !decisions.isAboutStory()) return null;
        return decisions.story() == null
                ? new Story(report.id(), report.id(), Story.Link.NEW, null, 0, List.of())
                : new Story(
                        decisions.story(), stories.runningOf(decisions.story()), Story.Link.SAME, null, 1, List.of());
    }

    /** The verdict once the story is known: where stories are collapsed, a later report of one is suppressed. */
    private Verdict settle(Verdict verdict, @Nullable Story story) {
        if (!settings.collapseStories()
                || story == null
                || story.relation() != Story.Link.SAME
                || verdict.disposition() != Disposition.ORIGINAL) return verdict;
        return new Verdict(
                Disposition.DUPLICATE,
                verdict.relation(),
                story.nearest(),
                story.score(),
                Verdict.Rule.STORY,
                "Tells the story of " + story.nearest() + ", and only the first report of a story is published.",
                verdict.changes(),
                verdict.differs());
    }

    /** Gives the ids of other stories whose record changed. */
    private List<String> remember(StoryProfile profile, Report report, Placement placement, Disposition disposition) {
        if (decided(report) != null && disposition == Disposition.REVISION)
            return stories.remember(profile, report.at(), placement);
        switch (disposition) {
            case ORIGINAL -> {
                return stories.remember(profile, report.at(), placement);
            }
            case REVISION, CORRECTION, RETRACTION -> stories.addVersion(profile, disposition, placement.story());
            case VARIANT, DUPLICATE -> stories.addCopy(placement.story());
        }
        return List.of();
    }

    private void write(
            Report report,
            Fingerprint article,
            Verdict verdict,
            @Nullable Story story,
            List<String> topics,
            List<Output> outputs) {
        var provenance = new Provenance(version, resources, settings.rules(), report.at(), report.late());
        byte[] value = records.record(report.body(), verdict, story, provenance);
        Map<String, String> headers = ReportHeaders.of(
                report, verdict.disposition(), article.countries(), article.language(), story, settings.replay());
        byte[] key = utf8(report.id());
        for (String topic : topics) outputs.add(new Output(topic, key, headers, value));
    }

    private void writeStory(String story, List<Output> outputs) {
        StorySummary summary = stories.summary(story);
        if (summary == null) return;
        Map<String, String> headers = ReportHeaders.ofStory(settings.replay());
        outputs.add(new Output(settings.topics().stories(), utf8(story), headers, storyRecords.write(summary)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
