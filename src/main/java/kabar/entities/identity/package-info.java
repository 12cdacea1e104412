/** One entity over languages and scripts: ids of persons, organisations and places; imports text, geo and article. */
@NullMarked
package kabar.entities.identity;

import org.jspecify.annotations.NullMarked;
