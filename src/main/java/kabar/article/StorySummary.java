package kabar.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a story so far.
 *
 * @param id id of its first article
 * @param running id of the running story in which it began
 * @param mergedInto id of the running story that took in {@code running}; null as long as none did
 * @param splitFrom id of the story one of whose reports is as near as one of its own, while the story as a whole is not; null for
 *     most
 * @param title of its first article; may be cut
 * @param first earliest publication time of its originals
 * @param last latest publication time of its originals
 * @param counts how many reports it has of each kind
 * @param members its originals and versions in the order they were judged: the first 200, the others are counted only
 * @param publishers of its originals and versions, each once, in order of appearance, at most 200; may be cut
 * @param languages of its originals and versions, each once, in order of appearance
 * @param countries codes any of its originals is about, in order of appearance
 * @param names the names it is about, the one most originals share first; at most ten
 */
public record StorySummary(
        String id,
        String running,
        @Nullable String mergedInto,
        @Nullable String splitFrom,
        String title,
        Instant first,
        Instant last,
        Counts counts,
        List<Member> members,
        List<String> publishers,
        List<String> languages,
        List<String> countries,
        List<String> names) {
    public StorySummary {
        if (last.isBefore(first)) throw new IllegalArgumentException("a story must not end before it begins");
        members = List.copyOf(members);
        publishers = List.copyOf(publishers);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        names = List.copyOf(names);
    }

    /**
     * Reports of a story by kind.
     *
     * @param articles originals
     * @param copies what was suppressed as a copy or minor version of one of its reports, or as one more report of the story
     */
    public record Counts(int articles, int copies, int revisions, int corrections, int retractions) {
        public Counts {
            if (articles < 1) throw new IllegalArgumentException("a story has an article, had " + articles);
            if (Math.min(Math.min(copies, revisions), Math.min(corrections, retractions)) < 0)
                throw new IllegalArgumentException("counts must be >= 0, were " + copies + " copies, " + revisions
                        + " revisions, " + corrections + " corrections, " + retractions + " retractions");
        }
    }

    /**
     * A published report of a story.
     *
     * @param publisher its domain, else its name, as far as its event says; may be cut
     * @param language as detected
     * @param kind any but a duplicate
     */
    public record Member(
            String id, @Nullable String publisher, String language, Instant publishedAt, Disposition kind) {
        public Member {
            if (kind == Disposition.DUPLICATE) throw new IllegalArgumentException("a duplicate is no member: " + id);
        }
    }
}
