package kabar.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kabar.article.Coordinates;
import kabar.article.Disposition;
import kabar.article.Provenance;
import kabar.config.TopicNames;
import kabar.dedup.Decision;
import kabar.dedup.Fingerprint;
import kabar.dedup.Judge;
import kabar.json.RecordWriter;

/** The ordered half of Kabar, without Kafka: one report in, its records out. One instance per shard, called in log order. */
public final class JudgeStage {
    private final RecordWriter writer = new RecordWriter();
    private final Judge judge;
    private final TopicNames topics;
    private final String version;
    private final String resources;

    /**
     * A stage around a judge.
     *
     * @param version of Kabar, for the provenance of each record
     * @param resources digest of the names and models, likewise
     */
    public JudgeStage(Judge judge, TopicNames topics, String version, String resources) {
        this.judge = judge;
        this.topics = topics;
        this.version = version;
        this.resources = resources;
    }

    /** A judged report: how it ended, and its records in the order they are written. */
    public record Judged(Disposition disposition, List<Output> outputs) {}

    /** Judges a report; it becomes one record for each of its topics, or one for the duplicates. */
    public Judged judge(Envelope.Report report) {
        Decision decision = judge.judge(Fingerprint.fromBytes(report.fingerprint()), report.at());
        var provenance = new Provenance(version, resources, report.at(), report.late());
        byte[] value = writer.record(report.body(), decision.verdict(), null, provenance);
        Disposition disposition = decision.verdict().disposition();
        Map<String, String> headers = headers(report, disposition);
        var outputs = new ArrayList<Output>();
        for (String country : decision.countries())
            outputs.add(new Output(topics.country(country), report.id(), headers, value));
        if (outputs.isEmpty()) outputs.add(new Output(topics.duplicates(), report.id(), headers, value));
        return new Judged(disposition, outputs);
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
