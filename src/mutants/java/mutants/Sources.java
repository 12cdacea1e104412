package mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Kabar's source files; makes mutants of them and compiles these. */
final class Sources {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    private final StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null);
    private final Map<Path, String> texts = new HashMap<>();
    private final String classPath;

    Sources(String classPath) throws IOException {
        this.classPath = classPath;
        for (Path folder : List.of(MAIN, TEST))
            for (Path file : javaFiles(folder)) texts.put(file, Files.readString(file));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** All mutants of the files below these folders, in the order of paths and text. */
    List<Mutant> mutants(List<String> folders) throws IOException {
        var mutants = new ArrayList<Mutant>();
        for (String folder : folders) {
            List<Path> paths = javaFiles(MAIN.resolve(folder));
            var task = (JavacTask) JAVAC.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().getName());
                mutants.addAll(new Finder(MAIN.relativize(path), text(path), unit, positions).mutants());
            }
        }
        return mutants;
    }

    /** The mutant that a line of a written list describes: file, text that occurs once in it, its replacement. */
    Mutant listed(String line) {
        String[] cells = line.split("\t", -1);
        Path file = Path.of(cells[0]);
        String source = text(MAIN.resolve(file));
        int at = source.indexOf(cells[1]);
        if (at < 0 || source.indexOf(cells[1], at + 1) >= 0)
            throw new IllegalStateException("should occur once in " + file + ": " + cells[1]);
        int number = (int) source.substring(0, at).lines().count();
        return new Mutant(file, number, at, at + cells[1].length(), cells[2], cells[1] + " to " + cells[2], true);
    }

    /** Whether the mutant compiles; its classes are in the folder then. A changed constant is compiled into all that name its class. */
    boolean compile(Mutant mutant, Path into) throws IOException {
        Path changed = into.resolve("source").resolve(mutant.file());
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, mutant.applied(text(MAIN.resolve(mutant.file()))));
        var paths = new ArrayList<>(List.of(changed));
        if (mutant.constant()) paths.addAll(dependants(mutant));
        var options = List.of("-nowarn", "-proc:none", "-cp", classPath, "-d", into.toString());
        var ignored = new java.io.StringWriter();
        return JAVAC.getTask(ignored, files, d -> {}, options, null, files.getJavaFileObjectsFromPaths(paths))
                .call();
    }

    private List<Path> dependants(Mutant mutant) {
        Path own = MAIN.resolve(mutant.file());
        var name = Pattern.compile("\\b" + mutant.className() + "\\b");
        Path tests = TEST.resolve(mutant.file()).getParent();
        return texts.keySet().stream()
                .filter(path -> !path.equals(own))
                .filter(path -> path.startsWith(MAIN) || path.getParent().equals(tests))
                .filter(path -> name.matcher(text(path)).find())
                .sorted()
                .toList();
    }

    /** The test classes of the mutated class's own package, those named after it first. */
    List<String> tests(Mutant mutant) {
        Path folder = TEST.resolve(mutant.file()).getParent();
        return texts.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Test"))
                .sorted(java.util.Comparator.comparing((String name) -> !name.startsWith(mutant.className()))
                        .thenComparing(name -> name))
                .map(name -> mutant.packageName() + "." + name)
                .toList();
    }

    private String text(Path path) {
        String text = texts.get(path);
        if (text == null) throw new IllegalStateException("no source file " + path);
        return text;
    }
}
