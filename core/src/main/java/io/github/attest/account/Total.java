package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Share;
import org.jspecify.annotations.Nullable;

/**
 * A number of people that a claim states.
 *
 * @param victims the people
 * @param count how many
 * @param placed the claim and where it stands
 * @param person whom it counts, if it counts one who is entered: null for others
 */
record Total(
        Victims victims,
        CountRange count,
        Placed placed,
        @Nullable LedgerPerson person) {
    Total(Victims victims, CountRange count, Placed placed) {
        this(victims, count, placed, null);
    }

    /** Whether it counts people to whom a harm was done, and no further ones; somebody injured who died is no longer counted. */
    boolean counts(HarmType harm) {
        return victims.harm() == harm
                && victims.share() != Share.FURTHER
                && (harm == HarmType.KILLED || person == null || person.status() != HarmType.KILLED);
    }

    Claim claim() {
        return placed.claim();
    }
}
