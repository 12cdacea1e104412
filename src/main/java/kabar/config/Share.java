package kabar.config;

import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Demands that a share that is set at all lies within bounds, both included. */
record Share(double least, double most) implements Validator {
    static Share between(double least, double most) {
        return new Share(least, most);
    }

    @Override
    public void ensureValid(String name, @Nullable Object value) {
        // Written so that what is no number is refused, too.
        if (value instanceof Double share && !(share >= least && share <= most))
            throw new ConfigException(name, value, "must be in " + this);
    }

    @Override
    public String toString() {
        return "[" + least + " … " + most + "]";
    }
}
