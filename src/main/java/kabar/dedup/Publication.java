package kabar.dedup;

import java.util.List;

/**
 * What the judge is to remember of an article that is published.
 *
 * @param logTime of its record, epoch ms
 * @param retraction true when it withdraws an article
 * @param publishedTo codes whose topics have a version of it
 * @param reached codes whose topics have its report, from this article or one that it copies
 */
record Publication(
        Fingerprint article, long logTime, boolean retraction, List<String> publishedTo, List<String> reached) {
    Publication {
        publishedTo = List.copyOf(publishedTo);
        reached = List.copyOf(reached);
    }
}
