package kabar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import kabar.article.Parsed;
import kabar.config.Settings;
import kabar.json.OutputLine;
import kabar.topology.DeadLetter;
import kabar.topology.Ledger;
import kabar.topology.Output;
import kabar.topology.Pipeline;
import kabar.topology.Stages;
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
            "Examples:",
            "  ./kabar process article.txt",
            "  ./kabar process archive/ > records.jsonl",
            "  zcat archive.jsonl.gz | ./kabar process - | jq .topic"
        })
final class ProcessCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Text files, JSON, JSON lines (also .gz), folders, or - for JSON lines on standard input; default -.")
    List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
        Settings settings = main.settings();
        var pipeline = new Pipeline(
                Stages.load(settings, Version.text()), settings.topics().history());
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            run(pipeline, settings.topics().deadLetters(), out);
        }
        Ledger ledger = pipeline.ledger();
        main.err().print(LedgerText.table(ledger));
        main.err().flush();
        return ledger.rejectedInAll() > 0 ? ExitCode.REJECTS : ExitCode.OK;
    }

    /** Writes what becomes of every event, those that waited for a first date included. */
    void run(Pipeline pipeline, String deadLetters, OutputStream out) {
        List<String> inputs = files.isEmpty() ? List.of("-") : files;
        new InputFiles(System.in).forEach(inputs, event -> write(pipeline.next(event.value()), deadLetters, out));
        write(pipeline.end(), deadLetters, out);
    }

    private static void write(List<Pipeline.Step> steps, String deadLetters, OutputStream out) {
        try {
            for (Pipeline.Step step : steps)
                if (step instanceof Pipeline.Step.Dead dead) line(line(deadLetters, dead.letter()), out);
                else
                    for (Output output : Pipeline.outputs(List.of(step)))
                        line(OutputLine.of(output.topic(), output.key(), output.value()), out);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static byte[] line(String topic, DeadLetter letter) {
        return OutputLine.deadLetter(
                topic, null, letter.value(), new Parsed.Rejected(letter.reason(), letter.message()));
    }

    private static void line(byte[] line, OutputStream out) throws IOException {
        out.write(line);
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
