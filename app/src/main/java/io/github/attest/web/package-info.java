/**
 * The record on a network: pages for people, and for programs the JSON API under {@code /api/v1}. {@code docs/api.md} shows it at work, {@code
 * openapi.json} beside this package's resources describes every route, parameter and body.
 *
 * <p>{@link io.github.attest.web.ApiServer} is the server. Each request takes one way through {@code Dispatcher}: who calls, which
 * {@code Route}, may the caller, is every parameter known; then the route's handler makes a {@code Reply} of a {@code Call}.
 * {@code Routes} is the one table of routes with the least role that each needs.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>What leaves goes through {@code Disclosure}, which knows what the caller may see. A handler that makes JSON of an incident, an
 *       account or a report by itself discloses what nobody released.
 *   <li>Whatever goes wrong is a {@code Failure}, and every one of them is answered in the form of RFC 9457. Text of an exception
 *       never leaves: it may hold names.
 *   <li>{@code Pages} is the table of the pages: what a handler shows it gives to {@code Html} as a record of package {@code page}.
 *       What goes wrong there is told in sentences of the reader's language.
 *   <li>Neither the log nor the metrics may hold an id, a name or a word that was searched for: they know routes by their templates.
 *   <li>Decisions are taken by {@code Decider}, whoever asks. What the form of a page says becomes the body that programs send
 *       ({@code DecisionBody}).
 *   <li>An entity tag of a list is the journal's tip: nothing changes without an entry.
 * </ul>
 */
@NullMarked
package io.github.attest.web;

import org.jspecify.annotations.NullMarked;
