/**
 * The claims of one report, put together into {@linkplain io.github.attest.model.Account accounts} of incidents and into
 * {@linkplain io.github.attest.model.Aggregate aggregates}.
 *
 * <p>A report is read in order, as a person reads, and a bulletin item by item ({@link io.github.attest.account.Items}). {@link io.github.attest.account.Episodes} decides which claims tell of the
 * same incident; a {@link io.github.attest.account.Ledger} enters the people of one incident, recognises them again, lets
 * totals take over from the people they cover and later states replace earlier ones; {@link
 * io.github.attest.account.Accounts} puts both together.
 *
 * <p>Where words leave a choice (the same person? of this incident? which figure?), the signs that hold are weighed: {@link
 * io.github.attest.account.Sign} names them, {@code account/weights.tsv} says what they are worth, within which bounds, and where that is from. {@code
 * attest learn people} learns them again ({@link io.github.attest.account.SignCalibration}).
 *
 * <p>Traps: "70 killed and injured" is one joint figure and never becomes either of its parts; a figure that the lead
 * repeats from the headline is not a second incident, even if the lead says "another"; a total over a year stands beside
 * incidents and never in one, and so does what a report counts of several attacks together, with a title that repeats it;
 * lines between paragraphs may be headlines of other reports; a dispatch of an agency tells of several incidents, each at its
 * own place; "four were shot, one fatally" makes one killed and three injured, although no word says three.
 */
@NullMarked
package io.github.attest.account;

import org.jspecify.annotations.NullMarked;
