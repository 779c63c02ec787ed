package io.github.attest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one incident in full: how its ranges come about, what the parties themselves concede, and the people killed by
 * the rules of other recorders.
 *
 * @param ranges the ranges, those of the whole before those of its parts
 * @param ownAssessments what the parties that are named say of it themselves
 * @param ucdp the killed as the Uppsala Conflict Data Program would estimate them; null if no account states a figure
 * @param acled the one figure of killed that ACLED would keep, under its own numeral profile; null if no account states one
 */
public record Figures(
        List<Reckoning> ranges,
        List<OwnAssessment> ownAssessments,
        @Nullable Estimate ucdp,
        @Nullable Integer acled) {
    public Figures {
        ranges = List.copyOf(ranges);
        ownAssessments = List.copyOf(ownAssessments);
    }
}
