package io.github.attest.record;

import io.github.attest.record.journal.Journal;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of checking a whole record.
 *
 * @param tip where the chain ends: note it down elsewhere, since a chain cannot show that its own end was cut off
 * @param originals how many stored documents were checked
 * @param violations everything that is not as it should be, in the order of the journal; empty for a sound record
 */
public record Verification(Journal.Tip tip, long originals, List<Violation> violations) {
    public Verification {
        Objects.requireNonNull(tip);
        violations = List.copyOf(violations);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return violations.isEmpty();
    }
}
