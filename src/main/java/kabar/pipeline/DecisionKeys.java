package kabar.pipeline;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The secret keys of those who may decide, by person; signs values and verifies signatures with HMAC-SHA256 (RFC 2104). Thread-safe. */
public final class DecisionKeys {
    /** Nobody may decide. */
    public static final DecisionKeys NONE = new DecisionKeys(Map.of());

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._@-]{1,100})\\s*=\\s*((?:[0-9a-f]{2}){32,64})");
    private static final Pattern SIGNATURE = Pattern.compile("([A-Za-z0-9._@-]{1,100}):([0-9a-f]{64})");

    private final Map<String, byte[]> keys;

    private DecisionKeys(Map<String, byte[]> keys) {
        this.keys = keys;
    }

    /**
     * Reads lines {@code person = key}, the key being 32 to 64 bytes in small hexadecimal digits; empty lines and those that begin with
     * {@code #} say nothing.
     *
     * @throws IllegalArgumentException naming the line, never the key
     */
    public static DecisionKeys parse(String text) {
        var keys = new TreeMap<String, byte[]>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) continue;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches())
                throw new IllegalArgumentException("line " + number
                        + " is not PERSON = KEY, the key being 32 to 64 bytes in hexadecimal (openssl rand -hex 32)");
            if (keys.put(matcher.group(1), HexFormat.of().parseHex(matcher.group(2))) != null)
                throw new IllegalArgumentException("line " + number + " has a person that has a key already");
        }
        return new DecisionKeys(keys);
    }

    /** Whether this person may decide. */
    public boolean has(String person) {
        return keys.containsKey(person);
    }

    /** The value of the signing header for a record's value; the person must have a key. */
    public String sign(String person, byte[] value) {
        byte[] key = keys.get(person);
        if (key == null) throw new IllegalArgumentException(person + " has no key");
        return person + ":" + HexFormat.of().formatHex(mac(key, value));
    }

    /** Who signed these bytes; null when nobody did who may. Takes the same time for every wrong signature of a person. */
    @Nullable
    String signer(byte[] value, @Nullable String signature) {
        if (signature == null) return null;
        Matcher matcher = SIGNATURE.matcher(signature);
        if (!matcher.matches()) return null;
        byte[] key = keys.get(matcher.group(1));
        if (key == null) return null;
        byte[] given = HexFormat.of().parseHex(matcher.group(2));
        return MessageDigest.isEqual(mac(key, value), given) ? matcher.group(1) : null;
    }

    private static byte[] mac(byte[] key, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(value);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
