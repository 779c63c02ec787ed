/**
 * Who may do what with a record. A {@link io.github.attest.access.Gate} says who a {@link
 * io.github.attest.access.Caller} is; each has one {@link io.github.attest.access.Role}, and each role may do all that the
 * ones before it may.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>The record itself knows no users: whoever can open its file can do everything. A gate guards what a server gives out.
 *   <li>Whether a caller may do something is asked in one place, where requests come in, never by a handler.
 * </ul>
 */
@NullMarked
package io.github.attest.access;

import org.jspecify.annotations.NullMarked;
