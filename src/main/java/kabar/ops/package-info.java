/**
 * Operations: health, figures and status of a running stream, over HTTP, and what of it is worth a line in the log. Nothing here has an
 * influence on what is decided; only the commands import it.
 */
@NullMarked
package kabar.ops;

import org.jspecify.annotations.NullMarked;
