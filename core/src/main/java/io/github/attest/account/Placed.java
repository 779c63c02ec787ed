package io.github.attest.account;

import io.github.attest.model.Claim;

/**
 * A claim with its place in the report.
 *
 * @param claim the claim
 * @param position where it stands
 */
record Placed(Claim claim, Position position) {
    /** Whether it tells of an attack and of nobody harmed. */
    boolean attack() {
        return claim.alleges() && claim.victims().isEmpty();
    }

    boolean titled() {
        return position.part() == io.github.attest.model.Evidence.Part.TITLE;
    }

    /** Whether another claim stands in the same sentence. */
    boolean beside(Placed other) {
        return position.part() == other.position.part() && position.sentence() == other.position.sentence();
    }
}
