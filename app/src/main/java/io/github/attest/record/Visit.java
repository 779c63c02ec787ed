package io.github.attest.record;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an address of the web was asked for, so that it need not be asked in vain again. It is no evidence and follows from
 * nothing: without it a feed is read once more, and what it leads to is there already.
 *
 * @param address its URL
 * @param time when it was asked for last
 * @param etag tag of the version that was sent; null if it has none
 * @param modified when that was last changed, as the server wrote it; null if it did not say
 */
public record Visit(
        String address,
        Instant time,
        @Nullable String etag,
        @Nullable String modified) {
    public Visit {
        Objects.requireNonNull(address);
        Objects.requireNonNull(time);
    }
}
