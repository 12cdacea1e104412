package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Explanation;
import kabar.cli.show.PairExplanation;
import kabar.cli.show.Terminal;
import kabar.cli.show.Version;
import kabar.cli.show.WrittenRecord;
import kabar.config.Settings;
import kabar.dedup.Fingerprint;
import kabar.dedup.SideBySide;
import kabar.input.InputFiles;
import kabar.json.PublishedLine;
import kabar.json.PublishedLineReader;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import kabar.pipeline.Ledger;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.topology.NewsStages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: why these countries, why this verdict. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says for each article why it is routed to its countries and not to others, and why it was judged as it was; of two"
                        + " articles also how alike they are.",
        footer = {
            "",
            "Articles are run through the pipeline in the order given, so that one can be judged against those before it;",
            "records that Kabar wrote, alone or in the lines of tail -o json and process, are explained as they are.",
            "Examples:",
            "  ./kabar explain article.txt",
            "  ./kabar explain one.txt other.txt",
            "  ./kabar explain yesterday.jsonl today.jsonl",
            "  ./kabar tail kz -n 1 -o json | ./kabar explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final RecordReader reader = new RecordReader();
    private final PublishedLineReader lines = new PublishedLineReader();

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text files, JSON, JSON lines (also .gz), folders, or - for JSON lines on standard input.")
    private List<String> files = List.of();

    /** Of the first articles, as many as are needed to know whether there are two. */
    private final List<Fingerprint> fingerprints = new ArrayList<>();

    @Override
    public Integer call() {
        Settings settings = main.settings();
        var stages = NewsStages.load(settings, Version.text());
        var pipeline = new Pipeline(stages, settings.topics().history());
        new InputFiles(main.in()).forEach(files, event -> take(event.value(), pipeline, settings));
        pipeline.end().forEach(outcome -> show(outcome, settings));
        if (fingerprints.size() == 2) {
            var pair = SideBySide.of(
                    fingerprints.get(0), fingerprints.get(1), stages.settings().judging());
            main.out().print(PairExplanation.of(pair));
            main.out().flush();
        }
        Ledger ledger = pipeline.ledger();
        return ledger.rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
    }

    private void take(byte[] event, Pipeline pipeline, Settings settings) {
        PublishedLine line = lines.read(event);
        PublishedRecord record = line == null ? written(event) : null;
        if (line != null) show(line);
        else if (record != null) show(record, List.of());
        else pipeline.next(event).forEach(outcome -> show(outcome, settings));
    }

    private @Nullable PublishedRecord written(byte[] event) {
        try {
            return reader.read(event);
        } catch (IllegalArgumentException article) {
            return null;
        }
    }

    private void note(Fingerprint article) {
        if (fingerprints.size() <= 2) fingerprints.add(article);
    }

    private void show(PublishedLine line) {
        if (line instanceof PublishedLine.Report report) show(report.value(), List.of(report.topic()));
        else if (line instanceof PublishedLine.DeadLetter letter)
            say("in " + letter.topic() + " since it is no article: "
                    + letter.reason().code() + ", " + letter.message());
        else say("in " + line.topic() + ", no report: " + line.key());
    }

    private void show(Outcome outcome, Settings settings) {
        if (outcome instanceof Outcome.Rejected rejected) {
            say("record " + rejected.at().offset() + " is no article: "
                    + rejected.reason().code() + ", " + rejected.message());
            return;
        }
        note(Fingerprint.fromBytes(((Outcome.Judged) outcome).report().fingerprint()));
        List<Output> reports = outcome.outputs().stream()
                .filter(output -> !output.topic().equals(settings.topics().stories()))
                .toList();
        byte[] value = Objects.requireNonNull(reports.get(0).value());
        explain(reader.read(value), reports.stream().map(Output::topic).toList());
    }

    private void show(PublishedRecord record, List<String> topics) {
        note(Fingerprint.of(WrittenRecord.article(record)));
        explain(record, topics);
    }

    private void say(String line) {
        main.out().println(Terminal.safe(line));
        main.out().println();
        main.out().flush();
    }

    private void explain(PublishedRecord record, List<String> topics) {
        main.out().print(Explanation.of(record));
        if (!topics.isEmpty()) main.out().println("  topics     " + Terminal.safe(String.join(", ", topics)));
        main.out().println();
        main.out().flush();
    }
}
