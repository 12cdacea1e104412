package kabar.topology;

import java.util.Map;

/**
 * One record to be written.
 *
 * @param key article id, or story id
 * @param headers by name, in the order they are written
 */
public record Output(String topic, String key, Map<String, String> headers, byte[] value) {}
