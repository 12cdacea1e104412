package kabar.topology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kabar.config.Settings;

/** Tells records apart that were made under other settings: the start of a SHA-256 of all settings that decide, 12 hex digits. */
final class RulesDigest {
    private RulesDigest() {}

    /** The same for all that decide the same, whatever else they set. */
    static String of(Settings settings) {
        var text = new StringBuilder();
        settings.deciding()
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
