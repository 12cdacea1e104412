package kabar.topology.order;

import java.util.List;
import kabar.article.Decisions;
import kabar.state.ByteSink;
import kabar.state.ByteSource;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided, as bytes: {@code {n}{text add}…{n}{text remove}…{n}{text notCopyOf}…{n}{text copyOf}{n}{text story}
 * {1 flags: 1 own story, 2 no news}{text by}{text reason}}; n is 0 or 1 where there is at most one.
 */
final class DecisionBytes {
    private static final int OWN_STORY = 1;
    private static final int NO_NEWS = 2;

    private DecisionBytes() {}

    static void write(ByteSink sink, Decisions decisions) {
        sink.texts(decisions.addCountries())
                .texts(decisions.removeCountries())
                .texts(decisions.notCopyOf())
                .texts(atMostOne(decisions.copyOf()))
                .texts(atMostOne(decisions.story()))
                .u8((decisions.ownStory() ? OWN_STORY : 0) | (decisions.news() ? 0 : NO_NEWS))
                .text(decisions.by())
                .text(decisions.reason());
    }

    static Decisions read(ByteSource source) {
        List<String> add = source.texts();
        List<String> remove = source.texts();
        List<String> notCopyOf = source.texts();
        String copyOf = first(source.texts());
        String story = first(source.texts());
        int flags = source.u8();
        return new Decisions(
                add,
                remove,
                notCopyOf,
                copyOf,
                story,
                (flags & OWN_STORY) != 0,
                (flags & NO_NEWS) == 0,
                source.text(),
                source.text());
    }

    private static List<String> atMostOne(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable String first(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }
}
