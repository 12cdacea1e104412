package kabar.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kabar.changes.Finding.Kind;
import kabar.changes.Finding.Reason;
import org.junit.jupiter.api.Test;

class EditTest {
    @Test
    void edit_withoutWordsOnBothSides_isRefused() {
        assertThatThrownBy(() -> new Edit(List.of(), List.of(), List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an edit needs words on one side");
    }

    @Test
    void finding_withAReasonOfAnotherKind_isRefused() {
        assertThatThrownBy(() -> new Finding(Kind.HARMLESS, Reason.NEGATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NEGATION is no reason for HARMLESS");
    }

    @Test
    void of_reason_hasItsKind() {
        assertThat(Finding.of(Reason.WORDS_MOVED)).isEqualTo(new Finding(Kind.UNPROVEN, Reason.WORDS_MOVED));
    }
}
