/** The JSON codecs, the only user of Jackson; imports article only. */
@NullMarked
package kabar.json;

import org.jspecify.annotations.NullMarked;
