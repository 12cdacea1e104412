package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabar.JavaCommand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, run as they stand there one after the other; each output it shows is what the command before it prints. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadmeIT {
    @TempDir
    private Path folder;

    private final List<Child> running = new ArrayList<>();
    private @Nullable String demo;
    private final String server = "127.0.0.1:" + freePort();

    @AfterEach
    void stop() {
        running.forEach(Child::close);
    }

    @Test
    void commands_printWhatIsShown() throws Exception {
        String output = "";
        for (var block : Markdown.of(Files.readString(Path.of("README.md"))).blocks())
            switch (block.language()) {
                case "sh" -> output = run(block.commands());
                case "text" ->
                    assertThat(Shown.steady(output).stripTrailing() + "\n").matches(Shown.lines(block.text()));
                case "json" -> {
                    if (!block.text().equals(Files.readString(Path.of("docs/example.json"))))
                        assertThat(output).containsPattern(Shown.json(block.text()));
                }
                default -> assertThat(block.text()).as("a picture").contains("─▶");
            }
        assertThat(demo).isNotNull();
    }

    /** The output of the last command. */
    private String run(List<String> commands) throws Exception {
        String output = "";
        for (String command : commands) {
            if (command.equals("mvn verify")) continue; // this test is a part of it
            assertThat(command).startsWith("./kabar ");
            output = command.equals("./kabar demo") && demo != null ? demo : run(command);
            if (command.equals("./kabar demo"))
                demo = output; // it leads the page, and shows what it prints further down
        }
        return output;
    }

    private String run(String command) throws Exception {
        Child child = start(command.replace("HOST:PORT", server));
        running.add(child);
        if (command.startsWith("./kabar run ")) {
            child.await("reading news.articles");
            return command.contains("--embedded") ? "" : child.stop();
        }
        if (command.contains(" tail ") && !command.contains(" -n ") && !command.contains("--no-follow")) {
            child.await("  kz  ");
            return child.stop();
        }
        return child.finish();
    }

    private Child start(String command) throws IOException {
        var settings = Map.of(
                "KABAR_BOOTSTRAP_SERVERS", server,
                "KABAR_BROKER_PORT", server.substring(server.indexOf(':') + 1),
                "KABAR_BROKER_DIR", folder.resolve("broker").toString(),
                "KABAR_STATE_DIR", Files.createTempDirectory(folder, "state").toString(),
                "KABAR_JAVA_OPTS", String.join(" ", JavaCommand.SHORT_LIVED));
        // Bash makes way for a single command, which can be stopped then; it joins a pipe to one outcome.
        String script = command.contains(" | ") ? "set -o pipefail; " + command : "exec " + command;
        return Child.start(settings, List.of("bash", "-c", script));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
