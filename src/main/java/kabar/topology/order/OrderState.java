package kabar.topology.order;

/**
 * Where the order of one shard stands, for people to see; nothing is decided by it. Times are epoch ms.
 *
 * @param held reports that wait for their turn
 * @param oldestHeld log time of the first of them; {@link Long#MAX_VALUE} where none waits
 * @param reached log time up to which everything has gone to the judge; {@link Long#MIN_VALUE} while a partition was not heard of yet,
 *     {@link Long#MAX_VALUE} where all are given up
 * @param waitsFor the partition that holds up the first of those held, the one furthest behind; -1 where none does
 * @param silent how long each partition has sent no sign of life, ms
 * @param down which partitions are given up
 */
public record OrderState(
        int shard, int held, long oldestHeld, long reached, int waitsFor, long at, long[] silent, boolean[] down) {
    /** How long a partition has been silent, ms. */
    public long silent(int partition) {
        return silent[partition];
    }
}
