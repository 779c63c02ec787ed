/**
 * {@code attest evaluate FOLDER}: how well the accounts of the reports in a folder agree with what people coded.
 *
 * <p>{@link io.github.attest.evaluate.Evaluation} reads rows, extracts and judges them, several at a time but in the order
 * of the file; {@link io.github.attest.evaluate.Figures} adds the verdicts up by {@link io.github.attest.evaluate.Slice};
 * {@link io.github.attest.evaluate.Grouping} links the reports and compares the groups with coded incidents; {@link
 * io.github.attest.evaluate.FigureTable} and {@link io.github.attest.evaluate.FigureJson} print them, and {@link
 * io.github.attest.evaluate.FailureBrowser} shows the rows behind a figure. The forms of coded data are in {@code gold},
 * the rules of comparison in {@code judge}.
 *
 * <p>{@code attest learn} makes the weights of the learned parts again, from the tuned half: each of them is a {@link
 * io.github.attest.evaluate.Lesson}.
 *
 * <p>A hint: look at failures with {@code --half tuned} only. Whoever has read the failures of the held-back half has no
 * held-back half any more.
 */
@NullMarked
package io.github.attest.evaluate;

import org.jspecify.annotations.NullMarked;
