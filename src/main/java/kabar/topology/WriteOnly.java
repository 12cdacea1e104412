package kabar.topology;

import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The serde of what is only ever written: its bytes are ready made. */
record WriteOnly<T>(Function<T, byte @Nullable []> bytes) implements Serde<T> {
    @Override
    @SuppressWarnings("NullAway") // a null value is a tombstone, which Kafka's unannotated interface allows
    public Serializer<T> serializer() {
        return (topic, value) -> bytes.apply(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, value) -> {
            throw new UnsupportedOperationException("records of " + topic + " are written, not read");
        };
    }
}
