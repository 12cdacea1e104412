/** Fuzz targets of every step that text passes, from bytes to verdict: their seeds run with the other tests, {@code ops/fuzz} looks for more. */
@NullMarked
package kabar.fuzz;

import org.jspecify.annotations.NullMarked;
