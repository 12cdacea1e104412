package kabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabar.article.Disposition;
import kabar.article.RejectReason;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Ledger LEDGER = new Ledger(
            10, Map.of(Disposition.ORIGINAL, 5L, Disposition.DUPLICATE, 2L), Map.of(RejectReason.NOT_JSON, 1L), 0, 0);

    @Test
    void whatIsReadButNotEnded_isWaiting() {
        assertThat(LEDGER.ended()).isEqualTo(8);
        assertThat(LEDGER.waiting()).isEqualTo(2);
    }

    @Test
    void twoParts_addUp() {
        Ledger both =
                LEDGER.plus(new Ledger(3, Map.of(Disposition.ORIGINAL, 1L), Map.of(RejectReason.NOT_JSON, 2L), 0, 1));
        assertThat(both.read()).isEqualTo(13);
        assertThat(both.count(Disposition.ORIGINAL)).isEqualTo(6);
        assertThat(both.rejected()).containsEntry(RejectReason.NOT_JSON, 3L);
        assertThat(both.late()).isEqualTo(1);
        assertThat(both.waiting()).isEqualTo(2);
    }
}
