/** What Kabar costs: the measurements behind {@code kabar bench}. */
@NullMarked
package kabar.cli.bench;

import org.jspecify.annotations.NullMarked;
