package kabar.article;

/**
 * What made a record and from where.
 *
 * @param version of Kabar
 * @param resources digest of the names, language and model resources
 * @param late true when it arrived after its place in the log order was given up
 */
public record Provenance(String version, String resources, Coordinates at, boolean late) {}
