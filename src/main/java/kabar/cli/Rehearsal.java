package kabar.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import kabar.broker.CommittedConsumer;
import kabar.cli.show.Version;
import kabar.config.Client;
import kabar.config.Settings;
import kabar.config.SettingsLoader;
import kabar.input.SampleArticles;
import kabar.pipeline.OutcomeListener;
import kabar.pipeline.Pipeline;
import kabar.topology.NewsStages;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Does in one process what short commands do, so that the class data sharing archive that Java writes at its end holds their classes.
 * The launcher starts it once for each Java.
 */
final class Rehearsal {
    /** Where nobody listens: clients are made, which loads what they are made of, and reach nobody. */
    private static final String NOBODY = "127.0.0.1:1";

    private Rehearsal() {}

    /** Prints nothing and touches no file and no broker. */
    public static void main(String[] none) {
        for (List<String> words : List.of(List.of("--help"), List.of("tail", "--help"), List.of("topics", "plan")))
            say(words);
        Settings settings = SettingsLoader.load(null, Map.of(), Map.of("bootstrap.servers", NOBODY));
        process(settings);
        clients(settings);
        System.exit(0);
    }

    private static void say(List<String> words) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        String[] all = words.toArray(String[]::new);
        Main.commandLine(Map.of("KABAR_BOOTSTRAP_SERVERS", NOBODY), nowhere, nowhere, all)
                .execute(all);
    }

    private static void process(Settings settings) {
        var stages = NewsStages.load(settings, Version.text());
        var pipeline = new Pipeline(stages, settings.topics().history(), new OutcomeListener() {});
        for (SampleArticles.Sample sample : SampleArticles.inOrder())
            ProcessCommand.write(pipeline.next(sample.event()), OutputStream.nullOutputStream());
        ProcessCommand.write(pipeline.end(), OutputStream.nullOutputStream());
    }

    private static void clients(Settings settings) {
        CommittedConsumer.of(settings).close();
        var properties = settings.clientProperties(Client.PRODUCER);
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()).close();
    }
}
