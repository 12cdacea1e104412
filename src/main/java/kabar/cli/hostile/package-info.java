/** Texts made to cost as much as they can, and what each costs: the measurement behind {@code kabar bench hostile}. */
@NullMarked
package kabar.cli.hostile;

import org.jspecify.annotations.NullMarked;
