package kabar.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All commands, in the order in which help lists them. A start builds the one it is for: reading the options of all of them takes longer
 * than most commands need.
 */
final class Commands {
    private static final List<Class<?>> ALL = List.of(
            DemoCommand.class,
            RunCommand.class,
            StatusCommand.class,
            ReplayCommand.class,
            ProcessCommand.class,
            PublishCommand.class,
            TailCommand.class,
            ExplainCommand.class,
            OverrideCommand.class,
            TopicsCommand.class,
            DoctorCommand.class,
            ConfigCommand.class,
            BenchCommand.class,
            EvalCommand.class,
            IdentityCommand.class,
            ResourcesCommand.class,
            CompletionCommand.class,
            ManualCommand.class);

    private Commands() {}

    /** The names of all commands. */
    static List<String> names() {
        return ALL.stream().map(Commands::name).toList();
    }

    /** Adds the commands among {@code words} whole, and of all others what help and suggestions tell. */
    static CommandLine addTo(CommandLine root, List<String> words) {
        // @FILE stands for words that are not known yet.
        boolean whole = words.stream().anyMatch(word -> word.startsWith("@"));
        for (Class<?> command : ALL)
            root.addSubcommand(whole || words.contains(name(command)) ? new CommandLine(command) : outline(command));
        return root;
    }

    private static CommandLine outline(Class<?> command) {
        CommandSpec outline = CommandSpec.create().name(name(command));
        outline.usageMessage().description(command.getAnnotation(Command.class).description());
        return new CommandLine(outline);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
