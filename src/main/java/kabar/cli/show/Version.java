package kabar.cli.show;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version from the manifest of the jar. */
public final class Version implements IVersionProvider {
    /** For example {@code 0.1.0}; {@code dev} when started from class files. */
    public static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kabar " + text()};
    }
}
