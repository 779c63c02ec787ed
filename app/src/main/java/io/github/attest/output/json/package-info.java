/**
 * The JSON that the command line prints and that scripts read: the names, units and null rules of {@code
 * docs/codebook.md}, field by field.
 *
 * <p>One class for one object of the output, each with a method {@code of} that turns a record of the model into a tree.
 * Fields stand in the order of the codebook, and every field is always there: what is unknown is {@code null}, what is
 * empty is an empty array, so that a script never has to ask whether a name exists. A name, once printed, stays until the
 * next major version; new ones may be added.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>{@code null} is not zero. {@code "killed": null} says that the report states no figure.
 *   <li>Offsets count UTF-16 units, as Java and JavaScript do. A program in Python has to encode the text as UTF-16 first
 *       when it holds characters beyond U+FFFF.
 *   <li>{@code claims} holds only words of {@code report.text}. Words of the headline stand in {@code headline}, with
 *       offsets into {@code report.title}, because the title is no part of the text.
 *   <li>This is not the form in which the record keeps its journal: that one is canonical, since it is hashed, and holds
 *       all that the model holds.
 * </ul>
 */
@NullMarked
package io.github.attest.output.json;

import org.jspecify.annotations.NullMarked;
