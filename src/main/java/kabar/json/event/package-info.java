/** Reads article events: any bytes give an article, or the one reason why there is none; imports article and identity. */
@NullMarked
package kabar.json.event;

import org.jspecify.annotations.NullMarked;
