package kabar.processes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kabar.JavaCommand;

/** Runs another main class, and ends at once when the process that started this one is gone, however it went. */
public final class WithParent {
    private static final int ORPHAN = 99;

    private WithParent() {}

    /** A command that runs {@code main} so, with the classes of this process. */
    static List<String> command(List<String> options, Path folder, String main, String... arguments) {
        String[] all = Stream.concat(Stream.of(main), Stream.of(arguments)).toArray(String[]::new);
        return JavaCommand.of(options, folder, WithParent.class.getName(), all);
    }

    /** The name of the main class, then its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(WithParent::awaitEndOfInput, "parent");
        watch.setDaemon(true);
        watch.start();
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** The standard input is a pipe that the parent holds open and never writes to. */
    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) Thread.onSpinWait();
        } catch (IOException gone) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(ORPHAN);
    }
}
