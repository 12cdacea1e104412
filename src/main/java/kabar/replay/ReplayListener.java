package kabar.replay;

import java.util.OptionalLong;

/** Hears how a replay goes; what it does has no influence on it. */
public interface ReplayListener {
    /** The input is looked through for what is in range. */
    void scanning(String input);

    /** What is read is fixed. */
    void planned(ReplayPlan plan);

    /**
     * Comes again and again while records are judged.
     *
     * @param ended records that the judges of this process have done
     * @param cursor log time, epoch ms, up to which they have come; empty where none is in this process right now
     */
    void judging(ReplayPlan plan, long ended, OptionalLong cursor);
}
