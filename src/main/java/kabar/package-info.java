/** Kabar, a news stream processor; each package says what it holds and what it may import. */
@NullMarked
package kabar;

import org.jspecify.annotations.NullMarked;
