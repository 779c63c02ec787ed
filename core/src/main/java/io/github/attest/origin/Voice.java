package io.github.attest.origin;

import io.github.attest.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks through an account.
 *
 * @param key equal for the same source in all its spellings
 * @param source the source; null if the report does not even name its publisher
 * @param relation how the report comes by it
 */
record Voice(String key, @Nullable Source source, Relation relation) {
    /** How a report comes by a voice. */
    enum Relation {
        /** A person decided that it speaks through the report. */
        DECIDED,
        /** A named source that the report cites. */
        CITED,
        /** The outlet's own reporting: it cites people it does not name, and nobody before them. */
        REPORTED,
        /** The outlet's words, without a citation. */
        STATED
    }
}
