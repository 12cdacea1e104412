package kabar.cli.show;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page (man page, section 1) of a command line: what its help says, of all commands, in the roff macros of {@code man}. */
public final class ManualPage {
    private final StringBuilder page = new StringBuilder();
    private final String root;

    private ManualPage(String root) {
        this.root = root;
    }

    /** The page of a command line with all its commands built. */
    public static String of(CommandLine commandLine, String version) {
        CommandSpec spec = commandLine.getCommandSpec();
        var manual = new ManualPage(spec.name());
        manual.macro("TH " + spec.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + spec.name() + " " + version + "\"");
        manual.macro("SH NAME");
        manual.line(spec.name() + " - " + String.join(" ", spec.usageMessage().description()));
        manual.macro("SH SYNOPSIS");
        manual.synopsis(commandLine);
        manual.macro("SH OPTIONS");
        manual.options(spec);
        manual.macro("SH COMMANDS");
        commandLine.getSubcommands().values().forEach(manual::command);
        manual.macro("SH NOTES");
        manual.literal(spec.usageMessage().footer());
        return manual.page.toString();
    }

    private void command(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        macro("SS " + escaped(spec.qualifiedName(" ").substring(root.length() + 1)));
        Stream.of(spec.usageMessage().description()).forEach(this::line);
        macro("PP");
        synopsis(commandLine);
        options(spec);
        literal(spec.usageMessage().footer());
        for (Map.Entry<String, CommandLine> each : commandLine.getSubcommands().entrySet()) command(each.getValue());
    }

    private void synopsis(CommandLine commandLine) {
        Help help = new Help(commandLine.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
        literal(help.synopsis(0).stripTrailing());
    }

    /** Options that every command inherits stand once, at the root. */
    private void options(CommandSpec spec) {
        for (PositionalParamSpec each : spec.positionalParameters()) argument(each.paramLabel(), each);
        for (OptionSpec each : spec.options()) {
            if (each.hidden() || each.inherited() || (each.usageHelp() && spec.parent() != null)) continue;
            if (each.versionHelp() && spec.parent() != null) continue;
            String names = String.join(", ", each.names());
            argument(each.arity().max() == 0 ? names : names + " " + each.paramLabel(), each);
        }
    }

    private void argument(String label, ArgSpec argument) {
        macro("TP");
        macro("B " + escaped(label));
        Stream.of(argument.description()).forEach(text -> line(text.replace("%n", " ")));
    }

    /** Text whose line breaks count. */
    private void literal(String... text) {
        if (text.length == 0) return;
        macro("PP");
        macro("nf");
        for (String each : text) each.lines().forEach(this::line);
        macro("fi");
    }

    private void macro(String macro) {
        page.append('.').append(macro).append('\n');
    }

    private void line(String text) {
        String line = escaped(text);
        if (line.startsWith(".") || line.startsWith("'")) page.append("\\&");
        page.append(line).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
