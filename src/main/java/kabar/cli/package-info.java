/** The commands; may import everything. */
@NullMarked
package kabar.cli;

import org.jspecify.annotations.NullMarked;
