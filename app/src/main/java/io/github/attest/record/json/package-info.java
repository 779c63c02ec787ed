/**
 * The JSON of what a record says of itself: totals, entries of the journal, what became of an addition or a decision, whether it is
 * sound. One form for the command line and the API; {@code docs/codebook.md} describes every field. What was read out of
 * reports is written by {@link io.github.attest.output.json}.
 */
@NullMarked
package io.github.attest.record.json;

import org.jspecify.annotations.NullMarked;
