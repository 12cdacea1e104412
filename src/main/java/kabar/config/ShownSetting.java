package kabar.config;

/**
 * A setting as it may be shown.
 *
 * @param value masked where it is a secret
 * @param place where it was set: {@code default}, {@code file …}, {@code environment} or {@code command line}
 */
public record ShownSetting(String key, String value, String place) {}
