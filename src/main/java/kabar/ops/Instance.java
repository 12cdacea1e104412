package kabar.ops;

import java.util.regex.Pattern;

/** Names of instances as an operator knows them. */
final class Instance {
    private static final Pattern THREAD = Pattern.compile("(-StreamThread-\\d+)?(-consumer)?$");

    private Instance() {}

    /**
     * Name and host of the instance that a member of the group belongs to.
     *
     * @param member client id or static name of the member, which ends with its thread
     * @param host as the broker sees it, {@code /10.0.0.3}
     */
    static String name(String member, String host) {
        return THREAD.matcher(member).replaceFirst("") + " at " + host.replaceFirst("^/", "");
    }
}
