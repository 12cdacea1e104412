package kabar.topology.order;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Keeps the enriching tasks of an instance in step while they work off a backlog. What one of them does far ahead of the others, the
 * order must hold and write to its journal; so a task that took more than {@value #AHEAD} records before one of another thread caught up
 * with it pauses a little at each further one, unless its thread runs a judge too. This changes when something is done, never what.
 */
public final class Pace {
    public static final int AHEAD = 200;
    private static final long PAUSE_MS = 2;
    private static final long NONE = Long.MAX_VALUE;

    private final Runnable pause;
    /** Log time each partition has come to; {@link #NONE} for those not read here and those read to their end. */
    private final AtomicLongArray reached;
    /** Thread of each partition's task: a task never waits for another task of its own thread: it would deadlock. */
    private final AtomicLongArray threads;
    /** Log time each judge has come to, and its thread; {@link #NONE} for those that do not run here. */
    private final AtomicLongArray judged;

    private final AtomicLongArray judges;
    private volatile boolean hurried;

    public Pace(int partitions, int shards) {
        this(partitions, shards, Pace::sleep);
    }

    public Pace(int partitions, int shards, Runnable pause) {
        this.pause = pause;
        reached = nowhere(partitions);
        threads = nowhere(partitions);
        judged = nowhere(shards);
        judges = nowhere(shards);
    }

    /** Lets nobody pause any more: the tasks are to finish what they have and end. */
    public void hurry() {
        hurried = true;
    }

    /** Whether every judge that runs here has come to this log time. */
    public boolean isJudged(long logTime) {
        for (int shard = 0; shard < judged.length(); shard++) if (judged.get(shard) < logTime) return false;
        return true;
    }

    /** The judge of a shard. */
    public final class Judge {
        private final int shard;

        /** To be made by the thread that runs the task. */
        public Judge(int shard) {
            this.shard = shard;
            judges.set(shard, Thread.currentThread().getId());
        }

        /** Notes up to which log time it has heard of every partition. */
        public void reach(long logTime) {
            judged.set(shard, logTime);
        }

        /** Notes that it does not run here any more. */
        public void leave() {
            judged.set(shard, NONE);
            judges.set(shard, NONE);
        }
    }

    /** The task of a partition. */
    public final class Step {
        private final int partition;
        private int ahead;

        /** To be made by the thread that runs the task. */
        public Step(int partition) {
            this.partition = partition;
            threads.set(partition, Thread.currentThread().getId());
        }

        /** Notes that the task took a record of this log time; pauses if it is far ahead. */
        public void take(long logTime) {
            reached.set(partition, logTime);
            ahead = isAhead(logTime) ? ahead + 1 : 0;
            if (ahead > AHEAD && !hurried && !judgesToo()) pause.run();
        }

        /** Notes that nothing is left to take for now: nobody need wait. */
        public void rest() {
            reached.set(partition, NONE);
        }

        private boolean judgesToo() {
            for (int shard = 0; shard < judges.length(); shard++)
                if (judges.get(shard) == threads.get(partition)) return true;
            return false;
        }

        private boolean isAhead(long logTime) {
            for (int other = 0; other < reached.length(); other++)
                if (reached.get(other) < logTime && threads.get(other) != threads.get(partition)) return true;
            return false;
        }
    }

    private static AtomicLongArray nowhere(int tasks) {
        var times = new AtomicLongArray(tasks);
        for (int task = 0; task < tasks; task++) times.set(task, NONE);
        return times;
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
