package io.github.attest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's text that has one voice.
 *
 * @param start UTF-16 offset of its first character in the report's text
 * @param end offset after its last character
 * @param voice whose words these are
 * @param source the source quoted; null for the outlet's own words
 */
public record Passage(
        int start, int end, Voice voice, @Nullable Source source) {
    /** Whose words a passage holds. */
    public enum Voice {
        /** The words of the outlet that published the report. */
        OWN,
        /** Words taken over from another source, such as all that follows "SANA reports…". */
        QUOTED
    }

    /** @throws IllegalArgumentException if the offsets do not span at least nothing, or a quoted passage has no source */
    public Passage {
        Objects.requireNonNull(voice);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("passage from " + start + " to " + end);
        }
        if (voice == Voice.QUOTED && source == null) {
            throw new IllegalArgumentException("a quoted passage needs its source");
        }
    }
}
