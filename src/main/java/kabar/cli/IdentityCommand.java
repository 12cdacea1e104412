package kabar.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kabar.article.Article;
import kabar.article.Parsed;
import kabar.cli.show.ExitCode;
import kabar.identity.LearnedParameters;
import kabar.identity.ParameterLearner;
import kabar.input.InputFiles;
import kabar.json.PublishedLine;
import kabar.json.PublishedLineReader;
import kabar.json.event.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code identity learn}: which parameters of addresses name no article, from an archive. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = "Learns which parameters of addresses name no article.",
        synopsisSubcommandLabel = "learn",
        footer = {
            "",
            "Examples:",
            "  ./kabar identity learn archive/ > parameters.tsv",
            "  ./kabar process -X identity.parameters=parameters.tsv archive/ > records.jsonl"
        },
        subcommands = IdentityCommand.Learn.class)
final class IdentityCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "learn what? ./kabar identity learn FILE...");
    }

    @Command(
            name = "learn",
            mixinStandardHelpOptions = true,
            description = "Prints a table of parameters whose values change while the article stays the same.",
            footer = {
                "",
                "A parameter is learned for a host where enough articles came under several of its values and no two articles did.",
                "The setting identity.parameters names the table; it joins addresses in the judge's memory and changes no id and no key.",
                "Examples:",
                "  ./kabar identity learn archive/ > parameters.tsv",
                "  zcat archive.jsonl.gz | ./kabar identity learn --least 5 - > parameters.tsv",
                "  ./kabar run -X identity.parameters=parameters.tsv"
            })
    static final class Learn implements Callable<Integer> {
        private static final int PROGRESS = 100_000;

        private final ArticleReader reader = new ArticleReader();
        private final PublishedLineReader lines = new PublishedLineReader();

        @ParentCommand
        private IdentityCommand identity;

        @Spec
        private CommandSpec spec;

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "Files and folders as process takes them, or - for JSON lines on standard input.")
        private List<String> files = List.of();

        @Option(
                names = "--least",
                paramLabel = "N",
                defaultValue = "3",
                description = "Articles that must have come under several values; default ${DEFAULT-VALUE}.")
        private int least;

        private long read;
        private long unread;

        @Override
        public Integer call() {
            if (least < 1) throw new CommandLine.ParameterException(spec.commandLine(), "--least must be at least 1");
            var learner = new ParameterLearner(least);
            new InputFiles(identity.main.in()).forEach(files, event -> add(event.value(), learner));
            List<LearnedParameters.Row> rows = learner.learned();
            identity.main.out().print(LearnedParameters.text(rows));
            identity.main.out().flush();
            say(read + " events read, " + unread + " were no articles; " + rows.size() + " parameters learned");
            return unread > 0 ? ExitCode.REJECTS : ExitCode.OK;
        }

        private void add(byte[] event, ParameterLearner learner) {
            PublishedLine line = lines.read(event);
            if (line instanceof PublishedLine.Other) return;
            Parsed parsed = reader.read(line == null ? event : line.event());
            if (parsed instanceof Parsed.Accepted accepted) {
                Article article = accepted.article();
                if (article.url() != null) learner.add(article.url(), article.title() + "\n" + article.text());
            } else {
                unread++;
            }
            if (++read % PROGRESS == 0) say(read + " events read");
        }

        private void say(String words) {
            identity.main.err().println(words);
            identity.main.err().flush();
        }
    }
}
