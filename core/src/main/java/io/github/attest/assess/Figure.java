package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;

/**
 * One figure that one account states.
 *
 * @param account who states it
 * @param count how many, under the profile of the assessment
 */
record Figure(Account account, CountRange count) {
    /** The greatest number stated: the upper figure, or, where there is only a lower bound, that bound. */
    int highest() {
        Integer max = count.max();
        return max == null ? count.min() : max;
    }
}
