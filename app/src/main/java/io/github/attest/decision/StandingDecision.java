package io.github.attest.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision that stands in the journal and was not withdrawn.
 *
 * @param entry number of its entry: the later of two decisions has the greater one
 * @param time when it was made
 * @param author who made it
 * @param reason why
 * @param decision what was decided
 */
public record StandingDecision(long entry, Instant time, String author, String reason, Decision decision) {
    public StandingDecision {
        Objects.requireNonNull(time);
        Objects.requireNonNull(author);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(decision);
    }
}
