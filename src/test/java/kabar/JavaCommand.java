package kabar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kabar in a process of its own, started by Java alone; a Java that lives for seconds is spared what pays off later. */
public final class JavaCommand {
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g");

    private JavaCommand() {}

    /** With the classes of this process. */
    public static List<String> kabar(String... arguments) {
        return kabar(System.getProperty("java.class.path"), List.of(arguments));
    }

    /** With nothing but {@code classPath}. */
    public static List<String> kabar(String classPath, List<String> arguments) {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of("-cp", classPath, "kabar.cli.Main"));
        command.addAll(arguments);
        return command;
    }
}
