package kabar.geo;

/**
 * A known name found in a text, the longest at its place.
 *
 * @param entry what the name stands for
 * @param start UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 */
public record Hit(Entry entry, int start, int end) {}
