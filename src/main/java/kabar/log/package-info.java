/** The log: where SLF4J ends. One line an event on stderr, as text or as JSON, without a raw control character; imports nothing of Kabar. */
@NullMarked
package kabar.log;

import org.jspecify.annotations.NullMarked;
