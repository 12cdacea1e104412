package kabar.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Certificates of one authority, made by the JDK's keytool. */
public final class Certificates {
    public static final String PASSWORD = "only-for-tests";

    private Certificates() {}

    /** One for 127.0.0.1 that holds today. */
    public static Path valid(Path folder) {
        return make(folder, "valid", "-ext", "SAN=ip:127.0.0.1,dns:localhost", "-validity", "2");
    }

    /** One that held until yesterday. */
    public static Path expired(Path folder) {
        return make(folder, "expired", "-ext", "SAN=ip:127.0.0.1", "-startdate", "-10d", "-validity", "9");
    }

    /** One that names another host. */
    public static Path ofAnotherHost(Path folder) {
        return make(folder, "another", "-ext", "SAN=dns:kafka.example.org", "-validity", "2");
    }

    /** Knows the authority that signs the others. */
    public static Path authority(Path folder) {
        Path store = folder.resolve("authority.p12");
        if (!Files.exists(store))
            keytool(store, "-genkeypair", "-alias", "ca", "-dname", "CN=ca", "-ext", "bc:c", "-keyalg", "EC");
        return store;
    }

    /** Knows an authority that signed none of them. */
    public static Path anotherAuthority(Path folder) throws IOException {
        return authority(Files.createDirectory(folder.resolve("stranger")));
    }

    private static Path make(Path folder, String name, String... more) {
        try {
            Path store = folder.resolve(name + ".p12");
            Files.copy(authority(folder), store);
            var options = new ArrayList<String>(List.of(
                    "-genkeypair", "-alias", "broker", "-dname", "CN=broker", "-keyalg", "EC", "-signer", "ca"));
            options.addAll(List.of(more));
            keytool(store, options.toArray(String[]::new));
            keytool(store, "-delete", "-alias", "ca");
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void keytool(Path store, String... options) {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = new ArrayList<String>(List.of(tool));
        command.addAll(List.of(options));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        try {
            Process keytool =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0)
                throw new IllegalStateException("keytool: " + said);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
