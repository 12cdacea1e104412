/** Labelled and raw sets as their makers publish them, read into one form each. */
@NullMarked
package kabar.eval.sets;

import org.jspecify.annotations.NullMarked;
