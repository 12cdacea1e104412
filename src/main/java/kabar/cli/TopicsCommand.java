package kabar.cli;

import java.util.List;
import java.util.function.Function;
import kabar.broker.Connection;
import kabar.broker.Topics;
import kabar.cli.show.ExitCode;
import kabar.cli.show.TopicReport;
import kabar.config.Settings;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code topics plan}, {@code apply}, {@code list} and {@code acl}. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Compares the declared topics with those of the brokers, and creates what is missing.",
        synopsisSubcommandLabel = "(plan | apply | list | acl)",
        subcommands = AclCommand.class,
        footer = {
            "",
            "No topic is ever deleted, and no partition taken away.",
            "Examples:",
            "  ./kabar topics plan",
            "  ./kabar topics apply --bootstrap-server kafka:9092 -X replication.factor=3"
        })
final class TopicsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "plan, apply, list or acl?");
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows what apply would do, and does nothing.")
    int plan() {
        return with(topics -> print(new TopicReport().plan(topics.plan())));
    }

    @Command(mixinStandardHelpOptions = true, description = "Creates and changes topics until they are as declared.")
    int apply() {
        return with(topics -> {
            var plan = topics.plan();
            print(new TopicReport().plan(plan));
            topics.apply(plan);
            return ExitCode.OK;
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Shows the topics with their partitions, records and bytes.")
    int list() {
        return with(topics -> print(new TopicReport().list(topics.list())));
    }

    Main main() {
        return main;
    }

    private int with(Function<Topics, Integer> action) {
        Settings settings = main.settings();
        try (Admin admin = Connection.admin(settings)) {
            return action.apply(Topics.of(admin, settings));
        }
    }

    private int print(List<String> lines) {
        lines.forEach(main.out()::println);
        main.out().flush();
        return ExitCode.OK;
    }
}
