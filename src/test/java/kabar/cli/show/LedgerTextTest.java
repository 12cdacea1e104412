package kabar.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import kabar.ops.Unread;
import kabar.pipeline.Ledger;
import org.junit.jupiter.api.Test;

class LedgerTextTest {
    @Test
    void balancedLedger_saysBesideItWhatIsUnread() {
        assertThat(LedgerText.table(Ledger.EMPTY)).endsWith("balanced: every record ended in exactly one row\n");
        assertThat(LedgerText.unread(new Unread(true, 0, 12))).isEmpty();
        assertThat(LedgerText.unread(new Unread(true, 3_815, 12)))
                .isEqualTo("UNREAD: 3815 records of the input; the next run goes on there\n");
        assertThat(LedgerText.unread(new Unread(true, 3_815, 240)))
                .isEqualTo("UNREAD: 3815 records of the input, and up to 240 more are between enriching and judging;"
                        + " the next run goes on there\n");
        assertThat(LedgerText.unread(new Unread(false, 0, 0)))
                .isEqualTo("the brokers do not say how much of the input is unread\n");
    }
}
