/**
 * Groups accounts into incidents: {@link io.github.attest.link.Linker}.
 *
 * <p>The way is that of record linkage (Fellegi and Sunter 1969), in four steps.
 *
 * <ol>
 *   <li><em>Portraits</em>: what accounts are compared by, worked out once for each, in the order of their ids. Every result
 *       hangs on that order and none on the order of input.
 *   <li><em>Blocking</em>: the pairs worth comparing. Accounts meet over a day and a place, a victim's name, or two rare
 *       words; over a day and a rare word where one of them names no place. Nobody looks at all pairs. Points meet in the cells of two grids of quarter degrees, half a cell apart; a
 *       cell only has to bring near points together, since distances are computed afterwards.
 *   <li><em>Comparison</em>: each {@code Comparison} tells levels of agreement apart; the data file {@code weights.tsv} says
 *       what a level is worth. The sum is the match weight, and its parts are the waterfall of a link.
 *   <li><em>Agglomeration</em>: average linkage under constraints, in each connected part of the batch by itself, of main
 *       accounts first.
 * </ol>
 *
 * <p>A pair costs little more than the memory that it brings into the processor's cache, so portraits are laid out for that. What
 * many accounts say alike they share ({@code Pool}); the words of a text are one array of longs, key above weight; the accounts of
 * all blocks lie in a few pages of ints. What is looked up in large tables is looked up for many words at once, in loops that do
 * nothing else: then the processor waits for several at a time. A batch goes in slices: while one processor adds the accounts of
 * one to the blocks, the others weigh the slice before, accounts of one place one after the other, and look up the words of
 * the next. A pair is given up as soon as what is left to compare cannot lift it above the threshold. None of this can be seen
 * in the results.
 *
 * <p>A batch is an index to which all reports are added: {@code LinkIndex} takes further ones, each of which meets those before it
 * in the same blocks, and clusters anew only the part of the graph that it touches.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Weights may be added only where comparisons are independent given the match. Reports of one town share words whatever
 *       they tell of, so these have a table of their own; reports of one incident share names, ages and words together, so
 *       of each comparison only a share counts.
 *   <li>An account that says nothing about a thing is neither for nor against. Absent is not different.
 *   <li>A background account is told in a few sentences of its report; only those are its words.
 *   <li>The prior belongs to the density of reports that the weights were measured on: one country, a few years. It is not
 *       computed from the batch, or the same two reports would be one incident in a small batch and two in a large one.
 *   <li>Words and places know how common they are in the batch, on top of a background that keeps small batches sane. So a
 *       batch can move a pair that lies near the threshold.
 * </ul>
 *
 * <p>Hints: to see why two accounts were joined, read {@code Link.waterfall}; why they were not, {@code
 * Linking.nearMatches}. A new comparison is a class, its lines in {@code weights.tsv}, and a line in {@code Comparer}; {@code
 * attest learn links} then says what it is worth.
 */
@NullMarked
package io.github.attest.link;

import org.jspecify.annotations.NullMarked;
