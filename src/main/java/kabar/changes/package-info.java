/** What a difference in wording does to the facts of a text: harmless, unproven or a change; imports text and article only. */
@NullMarked
package kabar.changes;

import org.jspecify.annotations.NullMarked;
