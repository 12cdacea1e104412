/** Coreference: which mentions in an article refer to one entity; imports rules, reading, geo, text and article. */
@NullMarked
package kabar.entities.names;

import org.jspecify.annotations.NullMarked;
