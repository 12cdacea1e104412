/** How good Kabar is on labelled articles: readers of the sets, scorers, the table; imports everything but the streams, the broker and the commands. */
@NullMarked
package kabar.eval;

import org.jspecify.annotations.NullMarked;
