package kabar.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kabar.broker.Duty;
import kabar.broker.Rights;
import kabar.cli.show.AclFormat;
import kabar.cli.show.ExitCode;
import kabar.config.Settings;
import kabar.replay.ReplayName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code topics acl}: the least rights of each command, from the table that the commands themselves check. */
@Command(
        name = "acl",
        mixinStandardHelpOptions = true,
        description = "Prints the least rights (ACLs) that a command needs; asks no broker.",
        footer = {
            "",
            "Examples:",
            "  ./kabar topics acl --for run",
            "  ./kabar topics acl --for run --principal User:kabar -o commands | sh",
            "  ./kabar topics acl --for replay --into january -o strimzi"
        })
final class AclCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private TopicsCommand topics;

    @Option(
            names = "--for",
            paramLabel = "COMMAND",
            description = "${COMPLETION-CANDIDATES}; without it all but replay.")
    private @Nullable Duty duty;

    @Option(
            names = "--into",
            paramLabel = "NAME",
            converter = ReplayCommand.Name.class,
            description = "Name of the replay; the rights are for that one alone.")
    private @Nullable ReplayName into;

    @Option(
            names = "--principal",
            paramLabel = "User:NAME",
            description = "Who gets them; without it User:kabar- and the command.")
    private @Nullable String principal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "text (default), json (an object a line), commands (kafka-acls.sh), strimzi (KafkaUser).")
    private AclFormat format = AclFormat.TEXT;

    @Override
    public Integer call() {
        Settings settings = topics.main().settings();
        var sections = new ArrayList<String>();
        try {
            for (Duty each : duties()) sections.add(String.join("\n", section(settings, each)));
        } catch (IllegalArgumentException noName) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(noName.getMessage()));
        }
        topics.main().out().println(String.join(separator(), sections));
        topics.main().out().flush();
        return ExitCode.OK;
    }

    private List<Duty> duties() {
        if (duty != null) return List.of(duty);
        return Arrays.stream(Duty.values())
                .filter(each -> each != Duty.REPLAY || into != null)
                .toList();
    }

    private List<String> section(Settings settings, Duty each) {
        String who = principal == null ? "User:kabar-" + each.word() : principal;
        var lines = new ArrayList<String>();
        if (format != AclFormat.JSON) lines.add("# " + each.meaning());
        lines.addAll(format.show(who, Rights.of(each, settings, into == null ? null : into.text())));
        return lines;
    }

    private String separator() {
        return switch (format) {
            case JSON -> "\n";
            case STRIMZI -> "\n---\n";
            case TEXT, COMMANDS -> "\n\n";
        };
    }
}
