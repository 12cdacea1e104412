/** What commands print: records, explanations, ledgers, replays, failures and exit codes. */
@NullMarked
package kabar.cli.show;

import org.jspecify.annotations.NullMarked;
