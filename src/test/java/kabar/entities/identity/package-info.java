/** Tests of the room. */
@NullMarked
package kabar.entities.identity;

import org.jspecify.annotations.NullMarked;
