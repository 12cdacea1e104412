package kabar.config;

import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Demands a text with something in it. */
record NotBlank() implements Validator {
    @Override
    public void ensureValid(String name, Object value) {
        if (value.toString().isBlank()) throw new ConfigException(name, value, "must not be empty");
    }

    @Override
    public String toString() {
        return "not empty";
    }
}
