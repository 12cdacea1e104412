package kabar.article;

/**
 * What made a record and from where.
 *
 * @param version of Kabar
 * @param resources digest of the known names; the language model and the tagger go with {@code version}
 * @param rules digest of the settings that decided; empty where the record does not say
 * @param late true when it arrived after its place in the log order was given up
 */
public record Provenance(String version, String resources, String rules, Coordinates at, boolean late) {}
