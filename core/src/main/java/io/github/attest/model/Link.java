package io.github.attest.model;

import java.util.List;
import java.util.Objects;

/**
 * The belief that two accounts tell of the same incident, and why.
 *
 * @param account id of one account
 * @param other id of the other
 * @param kind who believes it
 * @param matchWeight logarithm to base 2 of the likelihood ratio; positive speaks for the same incident
 * @param waterfall what each comparison adds to the match weight: the prior, then the strongest first; their sum is the match
 *     weight. Empty where a person decides
 */
public record Link(String account, String other, Kind kind, double matchWeight, List<PartialWeight> waterfall) {
    /** Who believes a link. */
    public enum Kind {
        /** A person decided that the two are the same. */
        ASSERTED,
        /** A rule found them to be the same. */
        INFERRED,
        /** A person decided that the two are not the same. */
        RETRACTED
    }

    public Link {
        Objects.requireNonNull(account);
        Objects.requireNonNull(other);
        Objects.requireNonNull(kind);
        waterfall = List.copyOf(waterfall);
    }
}
