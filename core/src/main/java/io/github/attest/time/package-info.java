/**
 * Date expressions: "on Tuesday", "3 JAN 90", "just hours after", "since January" become {@link
 * io.github.attest.model.DateMention}s.
 *
 * <p>What is known of a language is data in its folder, in the manner of HeidelTime (Strötgen and Gertz 2010): {@code
 * time-words.tsv} gives words their tags and values, {@code time.tsv} lists patterns over those words, each with an id, the
 * role of what it finds, the name of a calendar rule, and examples with a published date and the answer, all of which run
 * as tests. The engine knows calendars, and no word. To add an expression, add a row with an example.
 *
 * <p>{@link io.github.attest.time.DateReader} walks over the tokens once. All patterns of a language are compiled into one
 * trie over tags, so that only a token that starts some pattern costs more than one look-up. The longest match wins, among
 * equals the pattern that stands first. A longer match that means nothing, such as "Sunday school" or "12 may have", keeps a
 * shorter one from being found; so does an impossible date ("31 June 2017" is not June 2017).
 *
 * <p>A date whose clause says that something began ("since fighting broke out on 15 April") opens a period up to the anchor;
 * after "the deadliest attack since" no date is given at all ({@link io.github.attest.time.Since}).
 *
 * <p>Reporters write from the day of publication, which the anchor stands for: "Tuesday" is the last Tuesday up to and
 * including that day, "30 December" the last that is not more than 30 days ahead. Spans are written in EDTF (ISO 8601-2),
 * to level 2: the decade {@code 198X}, the seasons {@code 2017-22}, the thirds of a year {@code 2018-38}.
 *
 * <p>Traps. A date in a {@link io.github.attest.model.DateMention.Role#DATELINE} tells when the report was sent. "Last
 * night" and "overnight" in a morning paper mean the evening before, or the night between. "May", "March" and "Sat" are
 * dates only in company or behind a preposition; in upper-case text a capital says nothing. A {@link
 * io.github.attest.model.DateMention.Role#SHIFT} says how far <em>the other</em> incident lies from the one that the
 * surrounding text is about: in "X just hours after Y", Y lies at -1 to 0 days from X; in "X hours before Y", Y lies at 0 to
 * +1; in "hours before, Y" and "hours earlier, Y" it lies at -1 to 0; in "two days later, Y" at +2.
 */
@NullMarked
package io.github.attest.time;

import org.jspecify.annotations.NullMarked;
