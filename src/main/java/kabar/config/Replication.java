package kabar.config;

import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;

/** Demands a number of copies that Kafka can make, or -1 for the default of the brokers. */
record Replication() implements Validator {
    @Override
    public void ensureValid(String name, Object value) {
        int copies = (Integer) value;
        if (copies == 0 || copies < -1 || copies > Short.MAX_VALUE)
            throw new ConfigException(name, value, "must be " + this);
    }

    @Override
    public String toString() {
        return "-1 or at least 1";
    }
}
