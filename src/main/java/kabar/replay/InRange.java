package kabar.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kabar.article.Coordinates;
import kabar.config.Settings;
import kabar.topology.InputRange.Stretch;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells by coordinates what a replay published of its input. An output record has its input's log time and not its own time; where the two
 * differ, the input is read again.
 */
final class InRange implements Predicate<Coordinates> {
    private final ReplayPlan plan;
    private final List<BitSet> offsets = new ArrayList<>();

    InRange(ReplayPlan plan, Settings settings) {
        this.plan = plan;
        if (!plan.orderly()) readOffsets(settings);
    }

    @Override
    public boolean test(Coordinates at) {
        List<Stretch> stretches = plan.range().stretches();
        if (!at.topic().equals(plan.terms().input()) || at.partition() >= stretches.size()) return false;
        Stretch stretch = stretches.get(at.partition());
        if (at.offset() < stretch.first() || at.offset() > stretch.last()) return false;
        return plan.orderly()
                ? plan.range().holds(at.logTime())
                : offsets.get(at.partition()).get((int) (at.offset() - stretch.first()));
    }

    private void readOffsets(Settings settings) {
        Map<TopicPartition, Long> from = new HashMap<>();
        Map<TopicPartition, Long> to = new HashMap<>();
        List<Stretch> stretches = plan.range().stretches();
        for (Stretch stretch : stretches) {
            var partition = new TopicPartition(plan.terms().input(), offsets.size());
            from.put(partition, stretch.first());
            to.put(partition, stretch.last() + 1);
            offsets.add(new BitSet());
        }
        try (var reader = new CommittedReader(settings)) {
            reader.read(from, to, record -> {
                int at = (int)
                        (record.offset() - stretches.get(record.partition()).first());
                if (plan.range().holds(record.timestamp()))
                    offsets.get(record.partition()).set(at);
            });
        }
    }
}
