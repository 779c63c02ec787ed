/**
 * The tables that pages and commands read: what follows from the journal, and nothing else.
 *
 * <p>Each row is made from one entry alone ({@code Projector}), whole, and replaces the row of the same key. That is all the
 * freedom there is: no row may depend on what the tables held before, on the clock or on chance. It buys that the tables can
 * be emptied and made again ({@link io.github.attest.record.projection.Projections#rebuild}), and compared with the journal
 * without writing anything ({@link io.github.attest.record.projection.Replay}).
 *
 * <p>A new table or column needs three things: a migration, its name in {@code Table}, its value in {@code Projector}. Records
 * that are older than the migration need a rebuild.
 *
 * <p>A table holds what is read together. Lists go through {@code assessment}, whose rows are short, and read of the incidents on a page
 * what stands ready in {@code incident} and {@code ruling}; whole incidents come from the journal entry that a row names.
 *
 * <p>A trap: {@code links} of an incident stand there as they are printed. Another form of them needs a migration, so that they are made
 * anew.
 *
 * <p>A trap: columns hold text that survives UTF-8; half of a surrogate pair becomes U+FFFD there. The journal and the
 * {@code body} columns keep it, escaped.
 */
@NullMarked
package io.github.attest.record.projection;

import org.jspecify.annotations.NullMarked;
