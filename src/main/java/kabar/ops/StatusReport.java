package kabar.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabar.article.Disposition;
import kabar.pipeline.Ledger;
import kabar.topology.order.OrderState;

/** The status of an instance as names and values, nested: written as JSON, or indented for people. */
final class StatusReport {
    private final Observation now;
    private final Duration maxWait;
    private final boolean brokersTime;

    StatusReport(Observation now, Duration maxWait, boolean brokersTime) {
        this.now = now;
        this.maxWait = maxWait;
        this.brokersTime = brokersTime;
    }

    /** All of it. */
    Map<String, Object> of(Map<String, String> identity, Health.Verdict verdict, Ledger ledger) {
        var status = new LinkedHashMap<String, Object>(identity);
        status.put("at", time(now.at()));
        status.put("state", now.state());
        status.put("live", verdict.isLive());
        status.put("ready", verdict.isReady());
        var reasons = new ArrayList<>(verdict.wedged());
        reasons.addAll(verdict.unready());
        status.put("reasons", reasons);
        status.put("brokersUp", now.brokersUp());
        status.put("unread", now.unread());
        status.put("input", now.input().stream().map(StatusReport::lag).toList());
        status.put("judge", now.judge().stream().map(StatusReport::lag).toList());
        status.put("order", now.orders().stream().map(this::order).toList());
        status.put("ledger", ledger(ledger));
        status.put("toRestore", now.toRestore());
        if (now.stateBytes() >= 0) status.put("stateBytes", now.stateBytes());
        status.put("rebalances", now.counts().rebalances());
        status.put("mistakes", now.counts().mistakes());
        now.clockOffset().ifPresent(ahead -> status.put("clockAheadMs", ahead));
        return status;
    }

    private static Map<String, Object> lag(PartitionLag lag) {
        var members = new LinkedHashMap<String, Object>();
        members.put("partition", lag.partition());
        members.put("read", lag.read());
        members.put("end", lag.end());
        members.put("lag", lag.records());
        members.put("instance", lag.owner() == null ? "nobody" : lag.owner());
        return members;
    }

    private Map<String, Object> order(OrderState order) {
        var members = new LinkedHashMap<String, Object>();
        members.put("shard", order.shard());
        members.put("held", order.held());
        if (brokersTime) {
            members.put("oldestWaitingMs", now.oldestWaiting(order));
            if (order.reached() > 0 && order.reached() < Long.MAX_VALUE)
                members.put("judgedUntil", time(order.reached()));
        }
        int partition = order.waitsFor();
        if (partition >= 0) members.put("waitsFor", wait(order, partition));
        var down = new ArrayList<Integer>();
        for (int i = 0; i < order.down().length; i++) if (order.down()[i]) down.add(i);
        if (!down.isEmpty()) members.put("givenUp", down);
        return members;
    }

    private Map<String, Object> wait(OrderState order, int partition) {
        var members = new LinkedHashMap<String, Object>();
        String owner = now.owner(partition);
        members.put("partition", partition);
        members.put("instance", owner == null ? "nobody" : owner);
        members.put("silentSince", time(order.at() - order.silent(partition)));
        members.put("silentMs", order.silent(partition));
        members.put("givenUpInMs", Math.max(0, maxWait.toMillis() - order.silent(partition)));
        return members;
    }

    private static Map<String, Object> ledger(Ledger ledger) {
        var members = new LinkedHashMap<String, Object>();
        members.put("read", ledger.read());
        for (Disposition each : Disposition.values()) members.put(each.code(), ledger.count(each));
        var rejected = new LinkedHashMap<String, Object>();
        ledger.rejected().forEach((reason, count) -> rejected.put(reason.code(), count));
        members.put("rejected", rejected);
        members.put("waiting", ledger.waiting());
        members.put("late", ledger.late());
        return members;
    }

    private static String time(long epochMs) {
        return Instant.ofEpochMilli(epochMs).toString();
    }

    /** The status for people: a line for each value, members below their name; an element of a list on one line. */
    static String text(Map<String, ?> status) {
        var text = new StringBuilder();
        status.forEach((name, value) -> {
            if (value instanceof List<?> list && !list.isEmpty()) {
                text.append(name).append('\n');
                for (Object element : list)
                    text.append("  ").append(line(element)).append('\n');
            } else text.append(String.format("%-12s %s%n", name, line(value)));
        });
        return text.toString();
    }

    private static String line(Object value) {
        if (value instanceof List<?> list && list.isEmpty()) return "none";
        if (!(value instanceof Map<?, ?> members)) return String.valueOf(value);
        var line = new ArrayList<String>();
        members.forEach((name, member) ->
                line.add(name + " " + (member instanceof Map<?, ?> inner ? "(" + line(inner) + ")" : line(member))));
        return line.isEmpty() ? "none" : String.join(", ", line);
    }
}
