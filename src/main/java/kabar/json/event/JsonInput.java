package kabar.json.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** The limits of every JSON text that Kabar reads, and the one factory of its parsers and generators. */
public final class JsonInput {
    /** Longest event, in bytes. */
    static final int MAX_DOCUMENT = 1 << 20;
    /** Longest string, in characters. */
    static final int MAX_STRING = 512 << 10;

    static final int MAX_NAME = 256;
    static final int MAX_DEPTH = 32;
    static final int MAX_TOKENS = 50_000;

    /**
     * Strict parsers, shared by all threads. The table of known field names must not refuse a record because of the names in the records before it:
     * the answer would then depend on more than the record.
     */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonInput() {}
}
