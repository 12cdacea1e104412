package kabar.config;

import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Demands that a text that is set at all has a certain form. */
record Matching(Pattern pattern, String example) implements Validator {
    Matching(String pattern, String example) {
        this(Pattern.compile(pattern), example);
    }

    @Override
    public void ensureValid(String name, @Nullable Object value) {
        if (value != null && !pattern.matcher(value.toString()).matches())
            throw new ConfigException(name, value, "must match " + this);
    }

    @Override
    public String toString() {
        return pattern + " (" + example + ")";
    }
}
