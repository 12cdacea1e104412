package kabar.ops;

import java.util.List;

/**
 * Every figure of {@code /metrics} by its Prometheus name, with what it means and what to do about it; {@code docs/operation.md} has its
 * table from here. Base units are seconds, bytes and records. Counters count from the start of the process, and what a crash took back
 * is counted again; the exact ledger is in {@code /status}.
 */
public enum StreamFigure {
    BUILD_INFO(
            Kind.INFO,
            "kabar_build",
            "The running version and its resources; always 1.",
            "Compare instances after an upgrade.",
            "version",
            "resources"),
    LIVE(
            Kind.GAUGE,
            "kabar_live",
            "Whether /livez answers 200: 1 or 0.",
            "0: /livez says which thread or partition is stuck; take a thread dump (jstack), then restart."),
    READY(
            Kind.GAUGE,
            "kabar_ready",
            "Whether /readyz answers 200: 1 or 0.",
            "0 for minutes: /readyz says what it waits for, mostly a restore or the brokers."),
    BROKERS_UP(
            Kind.GAUGE,
            "kabar_brokers_up",
            "Whether the brokers answered when last asked: 1 or 0.",
            "0: look at the brokers and the network first; restarting instances does not help."),
    STREAM_STATE(
            Kind.GAUGE,
            "kabar_stream_state",
            "The state that Kafka Streams is in: 1 for one of them.",
            "error or not_running: the last error in the log says why.",
            "state"),
    REBALANCES(
            Kind.COUNTER,
            "kabar_rebalances",
            "Times the work was shared out anew.",
            "More than a few an hour: instances that come and go, or that are too slow to ask for records."),
    READ(
            Kind.COUNTER,
            "kabar_read_records",
            "Records read from each input partition.",
            "None while lag grows: /livez.",
            "partition"),
    JUDGED(
            Kind.COUNTER,
            "kabar_judged_articles",
            "Articles judged, by what became of them.",
            "More duplicates than usual: a source sends everything again.",
            "disposition"),
    REJECTED(
            Kind.COUNTER,
            "kabar_rejected_records",
            "Records that became dead letters, by reason.",
            "kabar tail --dlq --from-beginning shows them with where they came from.",
            "reason"),
    PUBLISHED(
            Kind.COUNTER,
            "kabar_published_records",
            "Records written to the topic of each country.",
            "None for long over all countries: look at lag and at what the order waits for.",
            "country"),
    LATE(
            Kind.COUNTER,
            "kabar_late_articles",
            "Articles judged on arrival, after their place in the order was given up.",
            "Each follows a partition that was silent for order.max-wait, or a clock that is wrong."),
    MISTAKES(
            Kind.COUNTER,
            "kabar_mistakes",
            "Articles on which Kabar itself failed; they are among the dead letters.",
            "Report the stack in the log; with a version that mends it send the dead letters again."),
    STAGE(
            Kind.HISTOGRAM,
            "kabar_stage_seconds",
            "Time of an article in a stage: enrich (work), order (waiting for its turn), judge (work).",
            "order grows: another partition is behind or silent. judge grows: windows are too long for one shard.",
            "stage"),
    END_TO_END(
            Kind.HISTOGRAM,
            "kabar_end_to_end_seconds",
            "From append to the input topic until a report can be read; with brokers' time only.",
            "Its p99 is the latency of alerts. High with little lag: the transactions are slow, look at the brokers."),
    INPUT_LAG(
            Kind.GAUGE,
            "kabar_input_lag_records",
            "Records of an input partition that are not read yet.",
            "Grows on all: add threads or instances. On one: its owner in /status is stuck or gone.",
            "partition"),
    JUDGE_LAG(
            Kind.GAUGE,
            "kabar_judge_lag_records",
            "Records on their way to a judge, heartbeats and markers among them.",
            "Grows: the judge is the bottleneck, or its instance is gone.",
            "shard"),
    OLDEST_WAITING(
            Kind.GAUGE,
            "kabar_oldest_waiting_seconds",
            "Age of the oldest article that may wait for its judge; 0 when none waits; with brokers' time only.",
            "Above 60: see what the order waits for, then lag.",
            "shard"),
    JUDGED_UNTIL(
            Kind.GAUGE,
            "kabar_judged_until_timestamp_seconds",
            "Log time up to which every article has been judged.",
            "Stands still: as above.",
            "shard"),
    HELD(
            Kind.GAUGE,
            "kabar_order_held_articles",
            "Articles held back until those before them have come.",
            "More than order.max-buffered are kept on disk, which is slower.",
            "shard"),
    WAITING(
            Kind.GAUGE,
            "kabar_order_waiting_seconds",
            "How long the partition that holds up the order has been silent, and the instance that owns it.",
            "Restart that instance, or free its brokers; at order.max-wait the order goes on without the partition.",
            "shard",
            "partition",
            "owner"),
    GIVEN_UP(
            Kind.COUNTER,
            "kabar_order_given_up",
            "Times a partition was given up after order.max-wait.",
            "What came later from it is in kabar_late_articles_total.",
            "partition"),
    RESTORE(
            Kind.GAUGE,
            "kabar_restore_remaining_records",
            "Records of a store that are yet to be read back from its changelog.",
            "Falls: wait. Stands still: the brokers.",
            "store",
            "partition"),
    STATE_BYTES(
            Kind.GAUGE,
            "kabar_state_bytes",
            "Size of the local state on disk.",
            "Grows without end: windows too long for this disk; see state.dir."),
    CLOCK_OFFSET(
            Kind.GAUGE,
            "kabar_clock_offset_seconds",
            "How far this machine's clock is ahead of the brokers'; absent while unknown.",
            "Beyond 0.1: mend NTP on the machine that differs.");

    /** What sort of figure it is, and how its name ends when it is shown. */
    enum Kind {
        COUNTER("_total"),
        GAUGE(""),
        HISTOGRAM(""),
        INFO("_info");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    private final Kind kind;
    private final String metric;
    private final String meaning;
    private final String remedy;
    /** Separated by commas. */
    private final String labels;

    StreamFigure(Kind kind, String metric, String meaning, String remedy, String... labels) {
        this.kind = kind;
        this.metric = metric;
        this.meaning = meaning;
        this.remedy = remedy;
        this.labels = String.join(",", labels);
    }

    /** Its name, without the {@code _total} of counters and the {@code _info} of what only informs. */
    public String metric() {
        return metric;
    }

    /** Its name as {@code /metrics} shows it. */
    public String exposed() {
        return metric + kind.ending;
    }

    /** What it says, a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to look at or do, a sentence. */
    public String remedy() {
        return remedy;
    }

    /** The names of its labels. */
    public List<String> labels() {
        return labels.isEmpty() ? List.of() : List.of(labels.split(",", -1));
    }

    String[] labelNames() {
        return labels().toArray(String[]::new);
    }
}
