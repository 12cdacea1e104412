/** Folding, blocks and zones, tokens, language; imports article only. */
@NullMarked
package kabar.text;

import org.jspecify.annotations.NullMarked;
