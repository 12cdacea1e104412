/** What each fitted part makes of sets and languages that it was not fitted on: the figures that predict. */
@NullMarked
package kabar.eval.unseen;

import org.jspecify.annotations.NullMarked;
