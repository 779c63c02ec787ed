/**
 * The journal: entries that are only ever added, each sealed with the hash of the one before.
 *
 * <p>An {@link io.github.attest.record.journal.Entry} is the line as it is stored, all strings, so that a damaged or a newer
 * one can still be looked at. A {@link io.github.attest.record.journal.Payload} is what a line says, one record for each {@link
 * io.github.attest.record.journal.Kind}.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>The hash is over the canonical text that {@link io.github.attest.json} describes. The payload is stored in that form
 *       and hashed as it stands, never written anew.
 *   <li>A kind or a component, once released, stands in records for ever. Add; never rename, never reuse.
 *   <li>{@link io.github.attest.record.journal.Journal#append} needs a transaction that took the lock before it read: the
 *       next number must still be the next when it is written.
 * </ul>
 */
@NullMarked
package io.github.attest.record.journal;

import org.jspecify.annotations.NullMarked;
