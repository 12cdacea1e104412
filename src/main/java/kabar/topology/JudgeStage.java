package kabar.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Provenance;
import kabar.article.Story;
import kabar.article.TopicNames;
import kabar.article.Verdict;
import kabar.dedup.Decision;
import kabar.dedup.Fingerprint;
import kabar.dedup.Judge;
import kabar.json.RecordWriter;
import kabar.story.StoryProfile;

/** The ordered half of Kabar, without Kafka: one report in, its records out. One instance per shard, called in log order. */
final class JudgeStage {
    private final RecordWriter writer = new RecordWriter();
    private final Judge judge;
    private final StoryStage stories;
    private final TopicNames topics;
    private final String version;
    private final String resources;

    JudgeStage(Judge judge, StoryStage stories, Stages stages) {
        this.judge = judge;
        this.stories = stories;
        this.topics = stages.topics();
        this.version = stages.version();
        this.resources = stages.resources();
    }

    /** Judges a report: one record for each of its topics or one for the duplicates, and one for its story. */
    Judged judge(Envelope.Report report) {
        Decision decision = judge.decide(Fingerprint.fromBytes(report.fingerprint()), report.at());
        StoryProfile profile = StoryProfile.fromBytes(report.profile());
        Story story = stories.of(profile, report.at(), decision.verdict());
        Verdict verdict = stories.settle(decision.verdict(), story);
        if (verdict.disposition() != Disposition.DUPLICATE) judge.remember(decision);
        var provenance = new Provenance(version, resources, report.at(), report.late());
        byte[] value = writer.record(report.body(), verdict, story, provenance);
        Map<String, String> headers = headers(report, verdict.disposition());
        var outputs = new ArrayList<Output>();
        for (String topic : topics(decision, verdict)) outputs.add(new Output(topic, report.id(), headers, value));
        outputs.addAll(stories.remember(profile, report.at(), story, verdict));
        return new Judged(verdict, outputs);
    }

    private List<String> topics(Decision decision, Verdict verdict) {
        boolean suppressed = decision.countries().isEmpty() || verdict.disposition() == Disposition.DUPLICATE;
        if (suppressed) return List.of(topics.duplicates());
        return decision.countries().stream().map(topics::country).toList();
    }

    /** CloudEvents in binary mode; the id is the input's coordinates, which no other event shares. */
    private static Map<String, String> headers(Envelope.Report report, Disposition disposition) {
        Coordinates at = report.at();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", at.topic() + "/" + at.partition() + "/" + at.offset());
        headers.put("ce_type", "kabar.article." + disposition.name().toLowerCase(Locale.ROOT));
        headers.put("ce_source", "/kabar/" + at.topic());
        headers.put("ce_time", report.publishedAt().toString());
        headers.put("ce_subject", report.id());
        headers.put("content-type", "application/json");
        return headers;
    }
}
