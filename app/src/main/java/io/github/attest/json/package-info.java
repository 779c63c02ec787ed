/**
 * The JSON that the record is hashed over: the records of the model as canonical text, and back.
 *
 * <p>The canonical form is RFC 8785 (JSON Canonicalization Scheme): no white space between tokens; the members of an object
 * sorted by the UTF-16 units of their names; strings escaped only where JSON demands it ({@code \"}, {@code \\}, {@code \b
 * \t \n \f \r}, other control characters as four lower-case hexadecimal digits); numbers as ECMAScript prints them. Two
 * values are equal exactly if their canonical texts are. Two things are ours, since the RFC refuses to write them at all:
 *
 * <ul>
 *   <li>Half of a surrogate pair, which broken input does contain, is escaped ({@code \}{@code ud800}), as {@code
 *       JSON.stringify} does, so that text survives the way through UTF-8.
 *   <li>A number that is not finite is the string {@code "Infinity"}, {@code "-Infinity"} or {@code "NaN"}.
 * </ul>
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>The names of the members are the names of the records' components. Renaming a component changes the form that old
 *       journals hold; such a change needs a reader for the old form, not only a migration.
 *   <li>A component that is absent is left out, never written as {@code null}.
 *   <li>Negative zero reads back as zero: the canonical form knows only one zero.
 *   <li>This is not the JSON that the command line prints. That one is for scripts and never changes a name; this one is
 *       for the journal and never loses anything.
 * </ul>
 */
@NullMarked
package io.github.attest.json;

import org.jspecify.annotations.NullMarked;
