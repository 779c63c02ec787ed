/**
 * Sentences in, {@linkplain io.github.attest.model.Claim claims} out: who was harmed, how, how many, by whom, with what, who
 * says so, how sure the words are.
 *
 * <p>Three steps, each of which knows no language but takes it from data:
 *
 * <ol>
 *   <li>A {@link io.github.attest.extract.Lexicon} finds the words that matter, a {@link
 *       io.github.attest.extract.Chunker} turns a sentence into units: words with their classes, and groups of people with
 *       their number, age, name.
 *   <li>{@linkplain io.github.attest.extract.Rule Rules}, patterns over units written as data, tie a word of harm to the
 *       people it is said of.
 *   <li>The words around a match say how it is meant (denied, feared, imagined), who says it, who is held responsible, with
 *       what, when and where.
 * </ol>
 *
 * <p>Traps: "shot" tells that somebody was hit, not that they died, so it has a type of its own until the report is read as
 * a whole; a number before a noun that is no person (houses, rounds, years) counts nobody; upper-case wire text gives no
 * names by their capitals.
 */
@NullMarked
package io.github.attest.extract;

import org.jspecify.annotations.NullMarked;
