package kabar;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A main class in a process of its own, started by Java alone. */
public final class JavaCommand {
    /** A Java that lives for seconds is spared what pays off later. */
    public static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g");

    private static final String KABAR = "kabar.cli.Main";

    private JavaCommand() {}

    /** With the classes of this process; what it unpacks goes into {@code folder}, where it may be killed without leaving anything. */
    public static List<String> toKill(Path folder, String... arguments) {
        return of(SHORT_LIVED, folder, KABAR, arguments);
    }

    /** With nothing but {@code classPath}. */
    public static List<String> kabar(String classPath, List<String> arguments) {
        return command(SHORT_LIVED, classPath, KABAR, arguments);
    }

    /** Any main class, with the classes of this process and {@code folder} for what it unpacks. */
    public static List<String> of(List<String> options, Path folder, String main, String... arguments) {
        List<String> all = Stream.concat(options.stream(), Stream.of("-Djava.io.tmpdir=" + folder))
                .toList();
        return command(all, System.getProperty("java.class.path"), main, List.of(arguments));
    }

    private static List<String> command(List<String> options, String classPath, String main, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), options, List.of("-cp", classPath, main), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
