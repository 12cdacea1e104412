/** Article to enriched article, the one place that joins text, geo and entities. */
@NullMarked
package kabar.enrich;

import org.jspecify.annotations.NullMarked;
