package kabar.topology.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import kabar.article.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogOrderTest {
    private static final long MAX_WAIT = 1_000;

    private final List<Coordinates> released = new ArrayList<>();

    @Test
    void report_waitsUntilEveryOtherPartitionIsPast() {
        var order = order(3);
        send(order, at(0, 0, 100));
        send(order, at(1, 0, 150));
        assertThat(released).isEmpty();
        order.observe(2, 120);
        order.release(released::add);
        assertThat(released).containsExactly(at(0, 0, 100));
    }

    @Test
    void report_atTheSameLogTime_mayPassAHigherPartitionButNotALowerOne() {
        var order = order(2);
        order.observe(1, 100);
        send(order, at(0, 0, 100));
        assertThat(released).containsExactly(at(0, 0, 100));
        released.clear();
        send(order, at(1, 0, 100));
        assertThat(released).isEmpty();
        order.observe(0, 101);
        order.release(released::add);
        assertThat(released).containsExactly(at(1, 0, 100));
    }

    @Test
    void silentPartition_isWaitedForUpToMaxWaitAndNoLonger() {
        var order = order(2);
        send(order, at(0, 0, 100));
        look(order, 0, MAX_WAIT);
        order.release(released::add);
        assertThat(released).isEmpty();
        assertThat(order.awaited()).isEqualTo(1);
        order.giveUpSilent(MAX_WAIT + 1);
        order.release(released::add);
        assertThat(released).containsExactly(at(0, 0, 100));
    }

    @ParameterizedTest
    @ValueSource(longs = {7_200_000, -7_200_000, MAX_WAIT + 1})
    void pauseOfTheJudge_orAClockThatIsSet_isNoSilenceOfTheOthers(long jump) {
        var order = order(2);
        send(order, at(0, 0, 100));
        order.giveUpSilent(100);
        order.giveUpSilent(100 + jump);
        order.release(released::add);
        assertThat(released).isEmpty();
        look(order, 100 + jump, 100 + jump + MAX_WAIT);
        order.release(released::add);
        assertThat(released).containsExactly(at(0, 0, 100));
    }

    @Test
    void state_saysHowManyWait_forWhichPartition_andSinceWhenItIsSilent() {
        var order = order(3);
        order.observe(1, 90);
        order.observe(2, 80);
        order.observe(0, 100);
        order.hold(at(0, 0, 100), at(0, 0, 100), 20);
        order.giveUpSilent(23);
        OrderState state = order.state(0, 30);
        assertThat(state.held()).isEqualTo(1);
        assertThat(state.oldestHeld()).isEqualTo(100);
        assertThat(state.reached()).isEqualTo(80);
        assertThat(state.waitsFor()).as("the one furthest behind").isEqualTo(2);
        assertThat(state.silent(2)).isEqualTo(23);

        order.observe(1, 200);
        order.observe(2, 200);
        order.release(released::add);
        assertThat(order.releasedCameAt()).isEqualTo(20);
        assertThat(order.state(0, 50).waitsFor()).as("nobody").isEqualTo(-1);
    }

    @Test
    void reached_isWhereTheSlowestOfThoseWaitedForStands() {
        var order = order(3);
        order.observe(0, 300);
        order.observe(1, 100);
        assertThat(order.reached()).isLessThan(0);
        order.end(2);
        assertThat(order.reached()).isEqualTo(100);
        look(order, 0, MAX_WAIT / 2);
        order.observe(0, 300);
        look(order, MAX_WAIT / 2, MAX_WAIT + 1);
        assertThat(order.reached()).isEqualTo(300);
    }

    @Test
    void partitionThatReturns_isWaitedForAgain() {
        var order = order(2);
        look(order, 0, MAX_WAIT + 1);
        send(order, at(0, 0, 100));
        assertThat(released).hasSize(1);
        order.observe(1, 50);
        send(order, at(0, 1, 110));
        assertThat(released).hasSize(1);
    }

    @Test
    void arrivalBehindTheOrder_isLate() {
        var order = order(2);
        look(order, 0, MAX_WAIT + 1);
        send(order, at(0, 0, 100));
        assertThat(order.isLate(at(1, 0, 99))).isTrue();
        assertThat(order.isLate(at(1, 0, 101))).isFalse();
    }

    @Test
    void resumedOrder_knowsWhatIsLate() {
        var order = order(2);
        order.resume(at(0, 5, 100));
        assertThat(order.isLate(at(1, 0, 99))).isTrue();
        assertThat(order.isLate(at(0, 6, 100))).isFalse();
    }

    @Test
    void singlePartition_passesStraightThrough() {
        var order = order(1);
        assertThat(order.isNext(at(0, 0, 5))).isTrue();
    }

    @Test
    void beyondTheMemoryBound_reportsAreReadBack() {
        var order = new LogOrder<Coordinates>(2, MAX_WAIT, 1, 0, at -> {
            released.add(at(9, 9, 9));
            return at;
        });
        order.hold(at(0, 0, 1), at(0, 0, 1));
        order.hold(at(0, 1, 2), at(0, 1, 2));
        order.observe(1, 10);
        order.release(released::add);
        assertThat(released).containsExactly(at(0, 0, 1), at(9, 9, 9), at(0, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyInterleaving_givesTheLogOrder(long seed) {
        var random = new Random(seed);
        int partitions = 2 + random.nextInt(4);
        var sources = new ArrayList<Deque<Coordinates>>();
        var expected = new ArrayList<Coordinates>();
        for (int partition = 0; partition < partitions; partition++) {
            var source = new ArrayDeque<Coordinates>();
            long logTime = 0;
            for (int offset = 0; offset < 50; offset++) source.add(at(partition, offset, logTime += random.nextInt(3)));
            expected.addAll(source);
            sources.add(source);
        }
        expected.sort(null);
        var order = order(partitions);
        while (sources.stream().anyMatch(source -> !source.isEmpty())) {
            int partition = random.nextInt(partitions);
            Coordinates next = sources.get(partition).poll();
            if (next != null) send(order, next);
        }
        for (int partition = 0; partition < partitions; partition++) order.observe(partition, Long.MAX_VALUE);
        order.release(released::add);
        assertThat(released).as("seed %d", seed).isEqualTo(expected);
        assertThat(order.size()).isZero();
    }

    private LogOrder<Coordinates> order(int partitions) {
        return new LogOrder<>(partitions, MAX_WAIT, 100, 0, at -> {
            throw new AssertionError("nothing is read back here");
        });
    }

    /** Looks every 100 ms, as a task does. */
    private static void look(LogOrder<Coordinates> order, long from, long to) {
        for (long now = from; now < to; now += 100) order.giveUpSilent(now);
        order.giveUpSilent(to);
    }

    private void send(LogOrder<Coordinates> order, Coordinates at) {
        order.observe(at.partition(), at.logTime());
        if (order.isNext(at)) {
            order.pass(at);
            released.add(at);
        } else {
            order.hold(at, at);
        }
        order.release(released::add);
    }

    private static Coordinates at(int partition, long offset, long logTime) {
        return new Coordinates("news.articles", partition, offset, logTime);
    }

    @Test
    void arrivalAtTheVeryPlaceOfTheOrder_isNotLate() {
        var order = order(2);
        assertThat(order.isLate(at(0, 0, 0))).isFalse();
        order.resume(at(0, 5, 100));
        assertThat(order.isLate(at(0, 5, 100))).isFalse();
        assertThat(order.isLate(at(0, 4, 100))).isTrue();
    }

    @Test
    void order_isCompleteWhenEveryPartitionHasEndedAndNothingWaits() {
        var order = order(2);
        order.hold(at(0, 0, 100), at(0, 0, 100));
        order.end(0);
        assertThat(order.isComplete()).isFalse();
        order.end(1);
        assertThat(order.isComplete()).isFalse();
        order.release(released::add);
        assertThat(order.isComplete()).isTrue();
        assertThat(released).containsExactly(at(0, 0, 100));
    }

    @Test
    void next_isBeforeAllThatWait() {
        var order = order(2);
        order.observe(1, 500);
        order.hold(at(0, 1, 100), at(0, 1, 100));
        assertThat(order.isNext(at(0, 0, 99))).isTrue();
        assertThat(order.isNext(at(0, 2, 101))).isFalse();
        order.pass(at(0, 0, 99));
        assertThat(order.isLate(at(1, 0, 98))).isTrue();
    }

    @Test
    void progress_neverGoesBack() {
        var order = order(2);
        order.observe(1, 100);
        order.observe(1, 50);
        order.observe(0, 100);
        assertThat(order.reached()).isEqualTo(100);
    }
}
