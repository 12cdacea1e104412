package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kabar.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code mvn -Pdist package} hands out, used as its user would: unpacked, without the sources. With
 * {@code -Pdist -Dit.test=DistributionIT -DexcludedGroups=}.
 */
@Tag("slow")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DistributionIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MEGABYTE = 1_000_000;

    @TempDir
    private static Path folder;

    private static Path home;
    private static Path root;
    private static JsonNode image;
    private static EmbeddedBroker broker;

    @BeforeAll
    static void unpack() throws Exception {
        home = unpacked(archive(""), "all");
        Path layers = Files.createDirectories(folder.resolve("image"));
        root = Files.createDirectories(folder.resolve("root"));
        run(layers, "tar", "-xf", archive("-image").toString());
        JsonNode manifest =
                JSON.readTree(layers.resolve("manifest.json").toFile()).get(0);
        for (JsonNode layer : manifest.path("Layers"))
            run(
                    root,
                    "tar",
                    "--warning=no-unknown-keyword",
                    "-xzf",
                    layers.resolve(layer.asText()).toString());
        image = JSON.readTree(layers.resolve(manifest.path("Config").asText()).toFile());
        broker = EmbeddedBroker.start(EmbeddedBroker.Options.temporary());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void sizes_keepWhatIsPromised() throws IOException {
        long unpacked = size(root);
        System.out.printf(
                "archive of the core %.1f MB, of everything %.1f MB, image %.1f MB, unpacked %.1f MB%n",
                megabytes(Files.size(archive("-core"))),
                megabytes(Files.size(archive(""))),
                megabytes(Files.size(archive("-image"))),
                megabytes(unpacked));
        assertThat(Files.size(archive("-core"))).isLessThanOrEqualTo(45 * MEGABYTE);
        assertThat(Files.size(archive(""))).isLessThanOrEqualTo(100 * MEGABYTE);
        assertThat(unpacked).isLessThanOrEqualTo(150 * MEGABYTE);
    }

    @Test
    void archive_holdsWhatAnOperatorNeeds() throws Exception {
        assertThat(List.of(
                        "kabar",
                        "kabar.jar",
                        "LICENSE",
                        "NOTICE",
                        "README.md",
                        "CHANGELOG.md",
                        "sbom.json",
                        "completion/kabar",
                        "man/man1/kabar.1",
                        "docs/install.md",
                        "docs/configuration.md",
                        "docs/example.json",
                        "docker-compose.yml",
                        "topics/country.properties",
                        "samples/articles.jsonl",
                        "ops/kubernetes/kabar.yaml",
                        "ops/systemd/kabar.service",
                        "lib/core",
                        "lib/broker"))
                .allSatisfy(each -> assertThat(home.resolve(each)).exists());
        String listed = run(folder, "tar", "-tvzf", archive("").toString());
        assertThat(listed.lines()).allMatch(line -> line.contains(" root/root "));
        assertThat(run(folder, "tar", "-tzf", archive("-core").toString())).doesNotContain("lib/broker");
    }

    @Test
    void launcher_needsNoSources() throws Exception {
        assertThat(run(folder, kabar("--version"))).isEqualTo("kabar 0.1.0\n");
        assertThat(run(
                        folder,
                        kabar("process", home.resolve("docs/example.json").toString())))
                .contains("\"topic\":\"news.country.kz\"");
        assertThat(home.resolve("kabar.jsa")).exists();
        assertThat(run(folder, kabar("topics", "apply", "--bootstrap-server", broker.bootstrapServers())))
                .contains("+ news.articles");
        assertThat(run(folder, kabar("demo"))).contains("balanced: every record ended in exactly one row");
    }

    @Test
    void launcher_ofTheCore_saysWhatItLacks() throws Exception {
        Path core = unpacked(archive("-core"), "core");
        Process demo = new ProcessBuilder(core.resolve("kabar").toString(), "demo")
                .redirectErrorStream(true)
                .start();
        assertThat(text(demo)).contains("without a broker of its own");
        assertThat(demo.waitFor()).isEqualTo(1);
    }

    @Test
    void completion_andManualPage_areThoseOfTheCommands() throws Exception {
        String completion = Files.readString(home.resolve("completion/kabar"));
        String manual = Files.readString(home.resolve("man/man1/kabar.1"));
        assertThat(Commands.names()).allSatisfy(name -> {
            assertThat(completion).contains("_picocli_kabar_" + name + "()");
            assertThat(manual).contains(".SS " + name + "\n");
        });
        String offered = run(
                folder,
                "bash",
                "-c",
                "compopt() { :; }; source completion/kabar; COMP_WORDS=(kabar tai); COMP_CWORD=1; _complete_kabar; echo ${COMPREPLY[@]}"
                        .replace(
                                "completion/kabar",
                                home.resolve("completion/kabar").toString()));
        assertThat(offered).isEqualTo("tail\n");
    }

    @Test
    void billOfMaterials_namesEveryLibrary() throws IOException {
        var named = new ArrayList<String>();
        for (JsonNode each : JSON.readTree(home.resolve("sbom.json").toFile()).path("components"))
            named.add(each.path("name").asText() + "-" + each.path("version").asText() + ".jar");
        try (Stream<Path> files = Files.walk(home.resolve("lib"))) {
            assertThat(named)
                    .containsAll(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".jar"))
                            .toList());
        }
    }

    @Test
    void image_runsAsAnOrdinaryUser_withItsStateOutside() {
        JsonNode config = image.path("config");
        assertThat(config.path("User").asText()).isEqualTo("10001:10001");
        assertThat(config.path("Volumes").has("/var/lib/kabar")).isTrue();
        assertThat(texts(config.path("Env"))).contains("KABAR_STATE_DIR=/var/lib/kabar/state");
        assertThat(texts(config.path("Entrypoint")))
                .startsWith("/opt/java/bin/java")
                .endsWith("kabar.cli.Main");
        assertThat(texts(config.path("Cmd"))).containsExactly("--help");
        assertThat(root.resolve("opt/kabar/NOTICE")).exists();
        assertThat(root.resolve("usr/share/doc")).isNotEmptyDirectory();
    }

    /** As a container would, but for its walls: with the files of the image alone, its user, its variables, its entry. */
    @Test
    void image_runsTheStream() throws Exception {
        assumeTrue(run(folder, "id", "-u").equals("0\n"), "changing the root needs root");
        run(folder, kabar("topics", "apply", "--bootstrap-server", broker.bootstrapServers()));
        Path proc = Files.createDirectories(root.resolve("proc"));
        run(folder, "chown", "10001:10001", root.resolve("var/lib/kabar").toString());
        run(folder, "mount", "-t", "proc", "proc", proc.toString());
        try {
            Process stream = inImage("run", "--bootstrap-server", broker.bootstrapServers());
            var lines = stream.inputReader(StandardCharsets.UTF_8);
            String line = lines.readLine();
            while (line != null && !line.contains("reading news.articles")) line = lines.readLine();
            assertThat(line).as("the stream ended before it read").isNotNull();
            Process publish = inImage("publish", "-", "--bootstrap-server", broker.bootstrapServers());
            try (var articles = publish.getOutputStream()) {
                Files.copy(home.resolve("samples/articles.jsonl"), articles);
            }
            assertThat(text(publish)).contains("40 published");
            Process tail = inImage(
                    "tail", "kz", "--from-beginning", "-n", "1", "--bootstrap-server", broker.bootstrapServers());
            assertThat(text(tail)).contains("Z  kz  ");
            stream.destroy();
            assertThat(stream.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            run(folder, "umount", proc.toString());
        }
    }

    private static Process inImage(String... words) throws IOException {
        var command = new ArrayList<>(List.of("chroot", "--userspec=10001:10001", root.toString()));
        command.addAll(texts(image.path("config").path("Entrypoint")));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = process.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", path + ":/usr/sbin");
        for (String each : texts(image.path("config").path("Env")))
            environment.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        return process.start();
    }

    private static Path archive(String kind) {
        return TARGET.resolve("kabar-0.1.0" + kind + (kind.equals("-image") ? ".tar" : ".tar.gz"));
    }

    private static Path unpacked(Path archive, String name) throws Exception {
        Path to = Files.createDirectories(folder.resolve(name));
        run(to, "tar", "-xzf", archive.toString());
        return to.resolve("kabar-0.1.0");
    }

    private static String[] kabar(String... words) {
        return Stream.concat(Stream.of(home.resolve("kabar").toString()), Stream.of(words))
                .toArray(String[]::new);
    }

    private static String run(Path in, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = text(process);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static long size(Path of) throws IOException {
        try (Stream<Path> files = Files.walk(of)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static double megabytes(long bytes) {
        return (double) bytes / MEGABYTE;
    }
}
