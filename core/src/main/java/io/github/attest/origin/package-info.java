/**
 * Traces accounts to their origins: {@link io.github.attest.origin.OriginTracer}. Forty outlets that quote one agency are one
 * voice, and so are an agency and the outlet that prints its text without saying so.
 *
 * <p>Two ways lead from a report to a voice:
 *
 * <ul>
 *   <li><em>Citation</em>. The last source of a chain that can be told from others is the voice. "Local sources told the
 *       agency" is the agency's voice, since nobody else can say who they are; "residents told our reporter" is the
 *       outlet's own. An institution without a name ("the police") is a voice of its own, as the place of the incident says
 *       which one it is. What counts as an unnamed source is data, {@code unnamed-sources.tsv} of a language.
 *   <li><em>Copied text</em> (Broder 1997). Runs of five words outside quotation marks; a half of one text in the other makes
 *       a copy. A whole copy has its original's voices and none of its own. A longer report that holds a wire's story
 *       has them beside those it cites itself.
 * </ul>
 *
 * <p>Where a person decided who speaks through a report, neither counts: the voices are those that they named, under the very names
 * that they gave, and what copies the report has them too.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>A report may stand in several origins: one cannot add up the sizes of origins.
 *   <li>A headline without a citation is not the outlet's own reporting if the story below it cites somebody.
 *   <li>The original of a family of copies is what was published first among those <em>that are in the batch</em>; where it
 *       cites nobody, the voice that most of its copies cite is taken for that of all.
 *   <li>The frame of a page looks like copied text. Reading has to cut it off; short shared texts are passed over here.
 * </ul>
 */
@NullMarked
package io.github.attest.origin;

import org.jspecify.annotations.NullMarked;
