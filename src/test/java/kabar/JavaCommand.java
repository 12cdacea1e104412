package kabar;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Kabar in a process of its own, started by Java alone. */
public final class JavaCommand {
    /** A Java that lives for seconds is spared what pays off later. */
    public static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g");

    private JavaCommand() {}

    /** With the classes of this process; what it unpacks goes into {@code folder}, where it may be killed without leaving anything. */
    public static List<String> toKill(Path folder, String... arguments) {
        return kabar(List.of("-Djava.io.tmpdir=" + folder), System.getProperty("java.class.path"), List.of(arguments));
    }

    /** With nothing but {@code classPath}. */
    public static List<String> kabar(String classPath, List<String> arguments) {
        return kabar(List.of(), classPath, arguments);
    }

    private static List<String> kabar(List<String> options, String classPath, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), SHORT_LIVED, options, List.of("-cp", classPath, "kabar.cli.Main"), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
