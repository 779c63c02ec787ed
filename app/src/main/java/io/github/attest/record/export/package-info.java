/**
 * Records given away: as JSON Lines, CSV and GeoJSON; {@code docs/exports.md} describes every field.
 *
 * <p>An incident goes through three steps: it is read from the record, made into what may be published ({@code Publication}:
 * names and ages covered, points coarsened), and written. The writers never see what is withheld, so that none can forget
 * to withhold it.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>Covered words keep their length, so that offsets and quotes still fit each other. A text with blocks in it is not the
 *       text of the report any more; its digest cannot be checked from an export.
 *   <li>Only words that a stage recognised as a name are covered. A name that nobody recognised is still in its quote.
 *   <li>Unknown is an empty cell or {@code null}. A zero is a report that says nobody.
 *   <li>Cells are made harmless for spreadsheets in CSV alone; in JSON a leading {@code =} means nothing.
 * </ul>
 */
@NullMarked
package io.github.attest.record.export;

import org.jspecify.annotations.NullMarked;
