package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Victims;

/**
 * A number of people that a claim states.
 *
 * @param victims the people
 * @param count how many
 * @param placed the claim and where it stands
 */
record Total(Victims victims, CountRange count, Placed placed) {
    Claim claim() {
        return placed.claim();
    }
}
