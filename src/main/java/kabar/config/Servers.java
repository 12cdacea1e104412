package kabar.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Demands {@code host:port} pairs, separated by commas. */
record Servers() implements Validator {
    private static final Pattern SERVER =
            Pattern.compile("(?:[A-Z]+://)?(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+]):(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    @Override
    public void ensureValid(String name, Object value) {
        for (String server : value.toString().split(",", -1)) {
            Matcher form = SERVER.matcher(server.strip());
            int port = form.matches() ? Integer.parseInt(form.group(1)) : 0;
            if (port < 1 || port > LAST_PORT)
                throw new ConfigException(name, value, "must be " + this + "; \"" + server.strip() + "\" is none");
        }
    }

    @Override
    public String toString() {
        return "host:port, separated by commas";
    }
}
