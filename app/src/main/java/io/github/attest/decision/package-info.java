/**
 * What people decide, in the record's own words: a {@link io.github.attest.decision.Decision} is a {@link
 * io.github.attest.decision.Pairing} of accounts, a {@link io.github.attest.decision.Judgement} on an incident, a {@link
 * io.github.attest.decision.Correction} of what was read, or says who {@linkplain io.github.attest.decision.Voiced speaks} through an account.
 *
 * <p>What a rule finds is a suggestion; a person outranks it. So a {@link io.github.attest.decision.Ruling} holds both: what is in
 * force, and what the rule suggests. Nothing here stores anything; {@code record} does.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>These records stand in journals for ever. Add components that may be absent; never rename one.
 *   <li>A pairing names accounts, which keep their ids whatever linking makes of them. A judgement names an incident, whose id may
 *       come to mean another set of accounts; therefore it also keeps the accounts that the person saw.
 *   <li>A later decision holds against an earlier one. "Later" is the number of the journal's entry, not the time.
 * </ul>
 */
@NullMarked
package io.github.attest.decision;

import org.jspecify.annotations.NullMarked;
