/** Country names, places and attribution; imports text and article. */
@NullMarked
package kabar.geo;

import org.jspecify.annotations.NullMarked;
