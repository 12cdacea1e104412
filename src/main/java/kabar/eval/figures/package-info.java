/** Figures of quality: counts, shares and clusters, their intervals and bars, and the tables that show them. */
@NullMarked
package kabar.eval.figures;

import org.jspecify.annotations.NullMarked;
