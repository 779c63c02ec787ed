package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an account and the claim that carries it.
 *
 * @param count the figure
 * @param claim the claim that decided it; null where it follows from several
 */
record Figure(CountRange count, @Nullable Claim claim) {}
