/** What the known names of a text mean where they stand: a country, or a word, a person, a thing, a town elsewhere. Only {@code enrich} may import it. */
@NullMarked
package kabar.senses;

import org.jspecify.annotations.NullMarked;
