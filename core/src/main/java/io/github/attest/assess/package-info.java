/**
 * Judges incidents: {@link io.github.attest.assess.Assessor}. Ranges, a grade and a strike status, each with its reasons in
 * sentences; suggestions, until a person decides.
 *
 * <p><em>Ranges</em> run from the lowest to the highest figure of the accounts that count, as Airwars takes them. All accounts
 * count but those whose voices have all stated another figure on a later day. "At least 70" counts as 70 at the upper end,
 * unless no account states an upper figure; then the range has none. A joint figure of killed and injured stays one: it
 * makes neither a figure of killed nor one of injured. Vague numerals are computed under the profile that is given.
 *
 * <p><em>Grades</em> are Airwars', tried in this order: Discounted, Confirmed, Contested, Fair, Weak. Nothing depends on the
 * number of reports, all on the number of origins. Airwars asks of Fair that action nearby by the belligerent is likely as
 * well, and of sources that they are credible; neither can be computed from the reports, and a person who knows better
 * overrides the grade.
 *
 * <p><em>Totals</em> that sources state are held against the incidents of their period and area by {@link
 * io.github.attest.assess.AggregateLedger}; nothing is ever added to either.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>A party's own word that the dead were combatants is that party's claim and discounts nothing.
 *   <li>A party that denies, while nobody else is named, does not contest who did it.
 *   <li>Two names are one party if the words of one are among those of the other ("the Coalition"), or if {@code
 *       assess/parties.tsv} says so; only parties with a name compete or confirm.
 *   <li>Without the reports there are no days of publication, and no figure replaces another.
 * </ul>
 */
@NullMarked
package io.github.attest.assess;

import org.jspecify.annotations.NullMarked;
