package kabar.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar. */
final class Version implements IVersionProvider {
    /** For example {@code 0.1.0}; {@code dev} when started from class files. */
    static String text() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kabar " + text()};
    }
}
