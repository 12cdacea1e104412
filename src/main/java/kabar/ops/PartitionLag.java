package kabar.ops;

import org.jspecify.annotations.Nullable;

/**
 * How far one partition is read.
 *
 * @param end offset after its last record
 * @param read offset up to which the application has committed
 * @param owner the instance that reads it; null where nobody is known to
 */
record PartitionLag(
        String topic,
        int partition,
        long end,
        long read,
        @Nullable String owner) {
    /** Records that are not read yet, at least 0. */
    long records() {
        return Math.max(0, end - read);
    }
}
