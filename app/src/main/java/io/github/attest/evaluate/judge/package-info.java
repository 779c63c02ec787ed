/**
 * Holds an extraction against what people coded: one {@link io.github.attest.evaluate.judge.Verdict} a field and report
 * or template.
 *
 * <p>A verdict carries its {@link io.github.attest.evaluate.judge.Kind} (how the answer is wrong, for whoever looks into
 * failures) and its {@link io.github.attest.evaluate.judge.Tally} (what it adds to recall and precision). The page {@code
 * docs/evaluation.md} states the rules in words; a change here is a change there.
 *
 * <p>A trap: in the template form an answer can be wrong in two ways at once, by leaving out what is coded and by giving
 * what is not. Such a verdict adds to what was possible as well as to what was answered, as in MUC-4.
 */
@NullMarked
package io.github.attest.evaluate.judge;

import org.jspecify.annotations.NullMarked;
