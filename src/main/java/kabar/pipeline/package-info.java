/**
 * What happens to an article, without Kafka: the article stage enriches it, the desk decides on it, an outcome knows the records it is
 * written as. Imports article, identity, state, text, geo, entities, enrich, dedup, story and json.
 */
@NullMarked
package kabar.pipeline;

import org.jspecify.annotations.NullMarked;
