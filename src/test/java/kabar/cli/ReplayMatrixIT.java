package kabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.JavaCommand;
import kabar.SampleArticles;
import kabar.article.TopicNames;
import kabar.cli.bench.BenchCorpus;
import kabar.topology.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A replay equals itself for any number of partitions, threads, instances and crashes. Processes of their own, killed without a chance to
 * close anything. {@code -Dkabar.matrix=full} runs all 16 cases, {@code -Dkabar.articles} says on how many articles (1200), {@code
 * -Dkabar.events} names a file of JSON lines in place of the samples.
 */
@Timeout(3600)
class ReplayMatrixIT {
    private static final Instant START = Instant.parse("2022-01-12T00:00:00Z");
    private static final Pattern DIGEST = Pattern.compile("digest +([0-9a-f]{64}) of (\\d+) records");
    private static final Map<String, String> ARCHIVE =
            Map.of("message.timestamp.type", "CreateTime", "retention.ms", "-1");

    private record Cell(int partitions, int threads, int instances, boolean kill) {
        String name() {
            return "p" + partitions + "-t" + threads + "-i" + instances + (kill ? "-kill" : "");
        }
    }

    @Test
    void replaysOfTheSameArticles_haveTheSameDigest(@TempDir Path folder) throws Exception {
        try (var cluster = new Cluster()) {
            int articles = publish(cluster);
            var digests = new TreeMap<String, String>();
            for (Cell cell : cells()) digests.put(cell.name(), new Run(cluster, folder, cell, articles).digest());
            System.out.println("digests of " + articles + " articles: " + digests);
            assertThat(new ArrayList<>(digests.values()))
                    .doesNotContain("")
                    .containsOnly(digests.firstEntry().getValue());
        }
    }

    private static List<Cell> cells() {
        if (!"full".equals(System.getProperty("kabar.matrix")))
            return List.of(new Cell(1, 1, 1, false), new Cell(4, 1, 2, true));
        return Stream.of(1, 4)
                .flatMap(partitions -> Stream.of(1, 2)
                        .flatMap(threads -> Stream.of(1, 2)
                                .flatMap(instances -> Stream.of(false, true)
                                        .map(kill -> new Cell(partitions, threads, instances, kill)))))
                .toList();
    }

    /** The same articles, each a second after the one before it, in one topic of one partition and in one of four. */
    private static int publish(Cluster cluster) throws Exception {
        cluster.create("archive1", 1, ARCHIVE);
        cluster.create("archive4", 4, ARCHIVE);
        List<byte[]> articles = articles();
        for (int i = 0; i < articles.size(); i++) {
            Instant time = START.plusSeconds(i);
            cluster.send("archive1", 0, time, articles.get(i));
            cluster.send("archive4", Math.floorMod(i * 7, 4), time, articles.get(i));
        }
        cluster.flush();
        return articles.size();
    }

    /** Every fifth is one from far before under another id, so that there is something to suppress. */
    private static List<byte[]> articles() throws IOException {
        if (System.getProperty("kabar.events") != null) return SampleArticles.events();
        List<byte[]> articles = new ArrayList<>(new BenchCorpus(17).events(Integer.getInteger("kabar.articles", 1200)));
        for (int i = 5; i < articles.size(); i += 5)
            articles.set(
                    i,
                    new String(articles.get(i * 2 / 3), StandardCharsets.UTF_8)
                            .replaceFirst("bench-", "copy-" + i + "-")
                            .getBytes(StandardCharsets.UTF_8));
        return articles;
    }

    /** One replay of the matrix, of the second half of the articles. */
    private record Run(Cluster cluster, Path folder, Cell cell, int articles) {
        String digest() throws Exception {
            List<Process> running = new ArrayList<>();
            try {
                for (int instance = 0; instance < cell.instances; instance++) running.add(start(instance));
                if (cell.kill) {
                    cluster.await(new TopicNames(cell.name() + ".").outputs(), articles / 5, running.get(0));
                    running.get(0).destroyForcibly().waitFor();
                    running.set(0, start(0));
                }
                for (Process process : running)
                    assertThat(process.waitFor()).as(log(0)).isZero();
            } finally {
                running.forEach(Process::destroyForcibly);
            }
            assertThat(log(0)).contains("balanced: every record ended in exactly one row");
            Matcher digest = DIGEST.matcher(log(0));
            return digest.find() ? digest.group(1) : "";
        }

        private Process start(int instance) throws IOException {
            return new ProcessBuilder(JavaCommand.toKill(
                            folder,
                            "replay",
                            "--bootstrap-server",
                            cluster.broker.bootstrapServers(),
                            "--input",
                            "archive" + cell.partitions,
                            "--from",
                            START.plusSeconds(articles / 2).toString(),
                            "--to",
                            "2100-01-01",
                            "--into",
                            cell.name(),
                            "-X",
                            "threads=" + cell.threads,
                            "-X",
                            "replication.factor=1",
                            "-X",
                            "state.dir=" + folder.resolve(cell.name() + "-" + instance)))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(file(instance).toFile()))
                    .start();
        }

        private String log(int instance) throws IOException {
            return Files.readString(file(instance));
        }

        private Path file(int instance) {
            return folder.resolve(cell.name() + "-" + instance + ".log");
        }
    }
}
