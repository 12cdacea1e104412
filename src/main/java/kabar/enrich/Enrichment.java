package kabar.enrich;

import kabar.article.EnrichedArticle;
import kabar.text.Tokens;

/**
 * An enriched article and its texts as they were cut into tokens, for whoever reads them next.
 *
 * @param article what is known of it
 * @param title tokens of its title
 * @param body tokens of its body
 */
public record Enrichment(EnrichedArticle article, Tokens title, Tokens body) {}
