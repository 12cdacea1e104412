package kabar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One call of the command line: its exit code and what it wrote. */
record Cli(int exitCode, String out, String err) {
    static Cli run(String... arguments) {
        return run(Map.of(), arguments);
    }

    static Cli run(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.commandLine(environment, new PrintWriter(out), new PrintWriter(err), arguments)
                .execute(arguments);
        return new Cli(exitCode, out.toString(), err.toString());
    }
}
