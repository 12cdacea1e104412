/** The JSON codecs, the only user of Jackson; imports article and identity. */
@NullMarked
package kabar.json;

import org.jspecify.annotations.NullMarked;
