/**
 * What people coded for a report, and the two forms in which they write it down.
 *
 * <p>{@link io.github.attest.evaluate.gold.IncidentGold} is the answer for one incident a report, as an archive or a
 * spreadsheet holds it. {@link io.github.attest.evaluate.gold.TemplatesGold} is the answer of the message-understanding
 * conferences: any number of {@linkplain io.github.attest.evaluate.gold.Template templates} a report, whose fills may
 * name alternatives and may be optional.
 *
 * <p>Traps: an archive writes 0 where nobody is known to be hurt, so its 0 is not a statement of any report. In the
 * conferences' dates {@code - 09 JUN 89} is no negative number but "on or before"; in their numbers {@code -26} is "up to
 * 26" and {@code 34-} "34 or more".
 */
@NullMarked
package io.github.attest.evaluate.gold;

import org.jspecify.annotations.NullMarked;
