package io.github.attest.record;

import io.github.attest.model.Extraction;
import java.util.Objects;

/**
 * A document on its way into a record.
 *
 * @param extraction the report and what was read out of it
 * @param original the document as it was captured: the bytes whose digest the report holds; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Captured(Extraction extraction, byte[] original) {
    public Captured {
        Objects.requireNonNull(extraction);
        Objects.requireNonNull(original);
    }
}
