/**
 * The record of a project: what came in, what was made of it, by whom, when and why.
 *
 * <p>A {@link io.github.attest.record.CasualtyRecord} is one file, or a schema of a PostgreSQL database. In it stand a {@linkplain io.github.attest.record.journal
 * journal} that only grows, the documents as they were captured, and {@linkplain io.github.attest.record.projection tables}
 * that follow from the journal. {@code docs/adr/0004-journal.md} says why, and what the chain of hashes can and cannot show.
 *
 * <pre>{@code
 * try (CasualtyRecord record = CasualtyRecord.open("attest.db")) {
 *     record.add(pipeline.extract(report), bytes, Signature.of("Amal"));
 *     record.link(pipeline, Signature.of("Amal"));
 *     record.incidents().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>Adding does not link. Add all reports of a batch, then link once. The first linking of an open record looks at all its accounts,
 *       later ones at those that are new: keep it open where reports come in one by one.
 *   <li>An id of an incident that was merged still leads somewhere: {@code incident("inc-7")} gives the one it became.
 *   <li>What goes wrong with one document is an {@link io.github.attest.record.Addition.Refused} with a problem, and the batch
 *       goes on. What goes wrong with the record itself is a {@link io.github.attest.record.RecordUnavailable}: stop.
 *   <li>A {@link io.github.attest.record.Total} has a minimum of 0 both where nobody was killed and where nothing is known; ask
 *       how many incidents are {@code known} before printing it.
 *   <li>The reader given to {@code eachIncident} runs inside a transaction. It may be slow, but as long as it runs, SQLite cannot
 *       shorten its write-ahead log.
 *   <li>Only {@code SqliteDatabase} and {@code PostgresDatabase} know what a database of theirs does in its own way. SQL elsewhere must run on
 *       both.
 * </ul>
 */
@NullMarked
package io.github.attest.record;

import org.jspecify.annotations.NullMarked;
