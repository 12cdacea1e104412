package kabar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kabar.config.Settings;
import kabar.dedup.Fingerprint;
import kabar.dedup.SideBySide;
import kabar.json.PublishedRecord;
import kabar.json.RecordReader;
import kabar.topology.Ledger;
import kabar.topology.Output;
import kabar.topology.Pipeline;
import kabar.topology.Stages;
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
            "records that Kabar wrote are explained as they are.",
            "Examples:",
            "  ./kabar explain article.txt",
            "  ./kabar explain one.txt other.txt",
            "  ./kabar explain yesterday.jsonl today.jsonl",
            "  ./kabar tail kz -n 1 -o json | ./kabar explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final RecordReader reader = new RecordReader();

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
        var stages = Stages.load(settings, Version.text());
        var pipeline = new Pipeline(stages, settings.topics().history());
        new InputFiles(System.in).forEach(files, event -> {
            PublishedRecord record = written(event.value());
            if (record != null) {
                note(Fingerprint.of(WrittenRecord.article(record)));
                show(record, List.of());
            } else pipeline.next(event.value()).forEach(step -> show(step, settings));
        });
        pipeline.end().forEach(step -> show(step, settings));
        if (fingerprints.size() == 2) {
            var pair = SideBySide.of(fingerprints.get(0), fingerprints.get(1), stages.judging());
            main.out().print(PairExplanation.of(pair));
            main.out().flush();
        }
        Ledger ledger = pipeline.ledger();
        return ledger.rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
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

    private void show(Pipeline.Step step, Settings settings) {
        if (step instanceof Pipeline.Step.Accepted accepted)
            note(Fingerprint.fromBytes(accepted.report().fingerprint()));
        if (step instanceof Pipeline.Step.Dead dead) {
            var letter = dead.letter();
            main.out()
                    .println("record " + letter.at().offset() + " is no article: "
                            + letter.reason().code() + ", " + letter.message());
            main.out().flush();
            return;
        }
        Map<String, byte[]> records = new LinkedHashMap<>();
        for (Output output : Pipeline.outputs(List.of(step)))
            if (!output.topic().equals(settings.topics().stories())) records.put(output.topic(), output.value());
        records.values().stream()
                .findFirst()
                .ifPresent(value -> show(reader.read(value), List.copyOf(records.keySet())));
    }

    private void show(PublishedRecord record, List<String> topics) {
        main.out().print(Explanation.of(record));
        if (!topics.isEmpty()) main.out().println("  topics     " + String.join(", ", topics));
        main.out().println();
        main.out().flush();
    }
}
