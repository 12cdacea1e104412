package kabar.pipeline;

import kabar.article.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * One record of the input topic as it was read.
 *
 * @param delivery what its headers say of who brought it
 * @param silent whether it is out of a replay's range
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Input(
        byte @Nullable [] key, byte @Nullable [] value, Delivery delivery, Coordinates at, boolean silent) {}
