package kabar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kabar.article.Parsed;
import kabar.cli.show.ExitCode;
import kabar.cli.show.LedgerText;
import kabar.cli.show.Version;
import kabar.config.Settings;
import kabar.input.InputFiles;
import kabar.json.OutputLine;
import kabar.json.PublishedLine;
import kabar.json.PublishedLineReader;
import kabar.pipeline.Ledger;
import kabar.pipeline.Outcome;
import kabar.pipeline.Output;
import kabar.pipeline.Pipeline;
import kabar.topology.Mistakes;
import kabar.topology.NewsStages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code process}: the same pipeline without Kafka. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description = "Runs articles through the same pipeline without Kafka, in the order given.",
        footer = {
            "",
            "Writes one JSON line for each record: {\"topic\": …, \"key\": …, \"value\": {…}}.",
            "The ledger goes to stderr. Exit code 3 when something was rejected.",
            "Such lines are taken as input too: of a report the article as its publisher gave it, of a dead letter what came in;",
            "a line of a story holds no article and is passed over.",
            "Examples:",
            "  ./kabar process article.txt",
            "  ./kabar process archive/ > records.jsonl",
            "  zcat archive.jsonl.gz | ./kabar process - | jq .topic"
        })
final class ProcessCommand implements Callable<Integer> {
    private final PublishedLineReader lines = new PublishedLineReader();

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Text files, JSON, JSON lines (also .gz), folders, or - for JSON lines on standard input; default -.")
    List<String> files = List.of();

    /** Lines passed over. */
    private long withoutArticle;

    @Override
    public Integer call() throws IOException {
        Settings settings = main.settings();
        var pipeline = new Pipeline(
                NewsStages.load(settings, Version.text()), settings.topics().history(), new Mistakes());
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            run(pipeline, out);
        }
        Ledger ledger = pipeline.ledger();
        if (withoutArticle > 0)
            main.err().println(withoutArticle + " lines of stories passed over: they hold no article");
        main.err().print(LedgerText.table(ledger));
        main.err().flush();
        return ledger.rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
    }

    /** Writes what becomes of every event, those that waited for a first date included. */
    void run(Pipeline pipeline, OutputStream out) {
        List<String> inputs = files.isEmpty() ? List.of("-") : files;
        new InputFiles(System.in).forEach(inputs, event -> {
            PublishedLine line = lines.read(event.value());
            if (line instanceof PublishedLine.Other) withoutArticle++;
            else write(pipeline.next(line == null ? event.value() : line.event()), out);
        });
        write(pipeline.end(), out);
    }

    static void write(List<Outcome> outcomes, OutputStream out) {
        try {
            for (Outcome outcome : outcomes) for (Output output : outcome.outputs()) line(line(outcome, output), out);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static byte[] line(Outcome outcome, Output output) {
        return outcome instanceof Outcome.Rejected rejected
                ? OutputLine.deadLetter(
                        output.topic(),
                        output.keyText(),
                        output.value(),
                        new Parsed.Rejected(rejected.reason(), rejected.message()))
                : OutputLine.of(output.topic(), output.keyText(), Objects.requireNonNull(output.value()));
    }

    private static void line(byte[] line, OutputStream out) throws IOException {
        out.write(line);
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
