/** What decisions remember: the small store interface, its form in memory, reading and writing of bytes; imports java only. */
@NullMarked
package kabar.state;

import org.jspecify.annotations.NullMarked;
