package kabar.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What the headers of an input record say of who brought it.
 *
 * @param headerBytes how large all headers are
 * @param source value of {@link #SOURCE}; null where there is none
 * @param signature value of {@link #SIGNATURE}; null where there is none
 */
public record Delivery(
        int headerBytes, @Nullable String source, @Nullable String signature) {
    /** Name of the header in which whoever delivers an event names where it comes from. */
    public static final String SOURCE = "kabar-source";

    /** Name of the header that signs an event with decisions: {@code person:} and HMAC-SHA256 of the value in hexadecimal. */
    public static final String SIGNATURE = "kabar-signature";

    /** A record without headers. */
    public static final Delivery NONE = new Delivery(0, null, null);

    private static final String SOURCE_NAME = "[A-Za-z0-9._-]{1,100}";

    /** Whether this can be the name of a source: 1 to 100 letters, digits, dots, hyphens and underscores of ASCII. */
    public static boolean isSource(String name) {
        return name.matches(SOURCE_NAME);
    }
}
