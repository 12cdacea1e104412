package kabar.eval.unseen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.eval.sets.DataFolder;

/**
 * Digest (SHA-256) of what figures are made of: the sources of what decides and measures without their comments, the resources, and the files of the sets. Sources
 * rather than classes, as classes differ from one compiler to the next. Takes a second or two.
 */
public final class ProjectDigest {
    /** Packages that decide nothing of an article. */
    private static final Set<String> OTHER = Set.of("broker", "cli", "config", "input", "replay", "topology");

    private static final int SHOWN = 16;

    /** A literal, or what the compiler passes over: a corrected comment or another format makes no page stale. */
    private static final Pattern JAVA =
            Pattern.compile("(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+')"
                    + "|(?:\\s++|/\\*[\\s\\S]*?\\*/|//[^\\n]*+)++");

    private final MessageDigest digest;

    private ProjectDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /**
     * The digest in a checkout, in hexadecimal; sets that are not there are none.
     *
     * @throws IOException when {@code project} holds no sources
     */
    public static String of(Path project, DataFolder folder, List<String> sets) throws IOException {
        Path sources = project.resolve("src/main/java/kabar");
        if (!Files.isDirectory(sources))
            throw new IOException(
                    sources + " is not there: the digest is made of the sources, so run this in a checkout");
        var digest = new ProjectDigest();
        digest.add(project, sources);
        digest.add(project, project.resolve("src/main/resources"));
        for (String set : sets)
            if (folder.has(set)) digest.add(folder.path(), folder.path().resolve(set));
        return HexFormat.of().formatHex(digest.digest.digest()).substring(0, SHOWN);
    }

    private void add(Path root, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !decidesNothing(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            byte[] bytes = name.endsWith(".java") ? code(Files.readString(file)) : Files.readAllBytes(file);
            digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    private static byte[] code(String source) {
        return JAVA.matcher(source)
                .replaceAll(part -> part.group(1) == null ? " " : Matcher.quoteReplacement(part.group(1)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean decidesNothing(Path file) {
        String name = String.valueOf(file.getFileName());
        return OTHER.contains(file.getName(0).toString()) || name.equals("package-info.java") || name.endsWith(".md");
    }
}
