/**
 * The figures of a report's main incident, chosen among all that the report says. The ledger of {@code account} counts people by rules and signs;
 * reports repeat, correct and confuse themselves, and no rule says which of several figures a report holds to.
 * {@link io.github.attest.figure.FigureChooser} weighs the candidates by a linear model over a few dozen features that know no
 * word of any language ({@code Feature}); each candidate is a figure that the report states or that follows from those it
 * states, so a choice always has its quote.
 *
 * <p>The weights stand in {@code figures.tsv}, made by {@code attest learn figures FOLDER}
 * ({@link io.github.attest.figure.FigureTraining}) from the tuned half of a coded corpus; {@code attest evaluate
 * --by-rules} shows what the figures
 * are without the model.
 *
 * <p>Traps. Bounds, ranges and vague numerals are never chosen away: the model has seen hardly any. Accounts other than the main
 * one stay as they are, since nothing tells whether a choice among their figures is right.
 */
@NullMarked
package io.github.attest.figure;

import org.jspecify.annotations.NullMarked;
