package kabar.dedup.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two word sequences differ when they are laid side by side with as few words apart as can be: the shortest edit script of
 * Myers 1986, "An O(ND) difference algorithm and its variations". Cost: length by words apart.
 */
public final class Alignment {
    private Alignment() {}

    /** A place where the one has {@code [from, to)} and the other {@code [otherFrom, otherTo)} instead; either may be empty. */
    public record Gap(int from, int to, int otherFrom, int otherTo) {
        public int words() {
            return Math.max(to - from, otherTo - otherFrom);
        }

        public boolean isOneSided() {
            return from == to || otherFrom == otherTo;
        }
    }

    /** The gaps in order; null when more than {@code most} words are apart. */
    public static @Nullable List<Gap> of(short[] one, short[] other, int most) {
        int start = 0;
        while (start < one.length && start < other.length && one[start] == other[start]) start++;
        int end = one.length;
        int otherEnd = other.length;
        while (end > start && otherEnd > start && one[end - 1] == other[otherEnd - 1]) {
            end--;
            otherEnd--;
        }
        if (start == end || start == otherEnd)
            return start == end && start == otherEnd ? List.of() : List.of(new Gap(start, end, start, otherEnd));
        return between(one, start, end, other, otherEnd, most);
    }

    private static @Nullable List<Gap> between(short[] one, int start, int end, short[] other, int otherEnd, int most) {
        int length = end - start;
        int otherLength = otherEnd - start;
        int reach = Math.min(most, length + otherLength);
        int[] furthest = new int[2 * reach + 3];
        List<int[]> steps = new ArrayList<>();
        for (int apart = 0; apart <= reach; apart++) {
            steps.add(java.util.Arrays.copyOfRange(furthest, reach + 1 - apart, reach + 2 + apart));
            for (int diagonal = -apart; diagonal <= apart; diagonal += 2) {
                int at = reach + 1 + diagonal;
                int x = diagonal == -apart || (diagonal != apart && furthest[at - 1] < furthest[at + 1])
                        ? furthest[at + 1]
                        : furthest[at - 1] + 1;
                int y = x - diagonal;
                while (x < length && y < otherLength && one[start + x] == other[start + y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= length && y >= otherLength) return gaps(steps, apart, start, length, otherLength);
            }
        }
        return null;
    }

    /** Goes back from the end through what each step had reached. */
    private static List<Gap> gaps(List<int[]> steps, int apart, int start, int length, int otherLength) {
        List<Gap> gaps = new ArrayList<>();
        int x = length;
        int y = otherLength;
        for (int step = apart; step > 0; step--) {
            int[] reached = steps.get(step);
            int diagonal = x - y;
            int at = step + diagonal;
            boolean down = diagonal == -step || (diagonal != step && reached[at - 1] < reached[at + 1]);
            int fromX = down ? reached[at + 1] : reached[at - 1];
            int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            add(
                    gaps,
                    new Gap(
                            start + fromX,
                            start + fromX + (down ? 0 : 1),
                            start + fromY,
                            start + fromY + (down ? 1 : 0)));
            x = fromX;
            y = fromY;
        }
        Collections.reverse(gaps);
        return gaps;
    }

    /** Joins it to the gap behind it, which was found before, when nothing stands between them. */
    private static void add(List<Gap> gaps, Gap gap) {
        Gap behind = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        if (behind != null && behind.from == gap.to && behind.otherFrom == gap.otherTo)
            gaps.set(gaps.size() - 1, new Gap(gap.from, behind.to, gap.otherFrom, behind.otherTo));
        else gaps.add(gap);
    }
}
