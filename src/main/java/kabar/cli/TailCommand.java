package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kabar.article.TopicNames;
import kabar.broker.Access;
import kabar.broker.CommittedConsumer;
import kabar.broker.Connection;
import kabar.broker.Duty;
import kabar.broker.Rights;
import kabar.broker.Topics;
import kabar.cli.show.CommandFailure;
import kabar.cli.show.ExitCode;
import kabar.cli.show.JsonFormat;
import kabar.cli.show.PrettyFormat;
import kabar.cli.show.Terminal;
import kabar.config.Nearest;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tail}: shows what is published, as it is published. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Shows the reports of some countries, or of all, as they are published.",
        footer = {
            "",
            "Examples:",
            "  ./kabar tail kz id",
            "  ./kabar tail --since 2h --no-follow -o json > reports.jsonl",
            "  ./kabar tail --dlq --from-beginning"
        })
final class TailCommand implements Callable<Integer> {
    /** How a record is shown. */
    enum Output {
        PRETTY,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "COUNTRY",
            arity = "0..*",
            description = "Country codes, such as id or kz; all when none is given.")
    private List<String> countries = List.of();

    @Option(names = "--duplicates", description = "Suppressed reports instead.")
    private boolean duplicates;

    @Option(names = "--dlq", description = "What could not be read instead.")
    private boolean deadLetters;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Since.Converter.class,
            description = "Start at a time (2022-01-12T00:01:00Z) or so long ago (30s, 15m, 2h, 7d).")
    private @Nullable Since since;

    @Option(names = "--from-beginning", description = "Start with the oldest record.")
    private boolean fromBeginning;

    @Option(names = "-n", paramLabel = "N", description = "Stop after so many records.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--no-follow", description = "Stop at what was there at the start.")
    private boolean noFollow;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "pretty (default) or json, one line a record.")
    private Output output = Output.PRETTY;

    @Override
    public Integer call() {
        Settings settings = main.settings();
        List<TopicPartition> partitions = partitions(settings, topics(settings.topics()));
        try (var consumer = CommittedConsumer.of(settings);
                var stop = new Stop(asked -> consumer.wakeup())) {
            try {
                consumer.assign(partitions);
                new StartPoint(since, fromBeginning).seek(consumer, partitions);
                var ends = noFollow ? consumer.endOffsets(partitions) : Map.<TopicPartition, Long>of();
                var format = output == Output.JSON ? new JsonFormat() : new PrettyFormat();
                new Following(consumer, format, main.out()).print(limit, ends, stop::isAsked);
            } catch (WakeupException toldToStop) {
                main.out().flush();
            }
            return stop.isAsked() ? stop.exitCode() : ExitCode.OK;
        }
    }

    private List<String> topics(TopicNames names) {
        if ((duplicates || deadLetters) && !countries.isEmpty())
            throw usage("--duplicates and --dlq show one topic; leave the countries away");
        var topics = new ArrayList<String>();
        if (duplicates) topics.add(names.duplicates());
        if (deadLetters) topics.add(names.deadLetters());
        for (String country : countries) topics.add(topic(country, names));
        return topics.isEmpty() ? names.countries() : topics.stream().distinct().toList();
    }

    private String topic(String country, TopicNames names) {
        try {
            return names.country(country);
        } catch (IllegalArgumentException noCode) {
            String suggestion = Nearest.to(country, TopicNames.countryCodes())
                    .map(code -> "; did you mean " + code + "?")
                    .orElse("; give its ISO 3166 code of two letters, xk for Kosovo, zz for no country");
            throw usage("no country has the code " + Terminal.safe(country) + suggestion);
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static List<TopicPartition> partitions(Settings settings, List<String> topics) {
        try (Admin admin = Connection.admin(settings)) {
            Access.of(settings, Duty.TAIL, Rights.tail(settings)).require(admin, topics);
            List<String> missing = Topics.missing(admin, topics);
            if (!missing.isEmpty())
                throw new CommandFailure(
                        ExitCode.FAILURE,
                        "there is no topic " + missing.get(0) + "; create the topics with ./kabar topics apply");
            return Topics.partitions(admin, topics).entrySet().stream()
                    .flatMap(topic -> IntStream.range(0, topic.getValue())
                            .mapToObj(partition -> new TopicPartition(topic.getKey(), partition)))
                    .toList();
        }
    }
}
