/**
 * The web, as far as Attest goes there: pages that people name, feeds that they name, what the items of these lead to, and the
 * {@code robots.txt} of the hosts.
 *
 * <p>{@link io.github.attest.capture.Web} is the way in. For each address it asks the host's rules ({@code Robots}), waits for its
 * turn ({@code Politeness}), and sends one request ({@code Fetcher}) to an address that was checked ({@code AddressGuard}); redirects
 * begin anew. What came of it is an {@code Exchange}; those that lead to a page are written as a web archive ({@code Archive}), out of
 * which the page is read. {@code docs/adr/0006-capture.md} says why.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>{@link io.github.attest.capture.Uncaptured} is bad input, not a failure of Attest: tell its problem and go on.
 *   <li>Never connect by other means. Whatever fetches has to go through {@code Fetcher}, or nobody checks where it goes.
 *   <li>A body whose end is not wanted has to be cancelled before it is closed: the client would read on to its end.
 *   <li>The original that is kept is the archive; the digest of the report is that of the page in it.
 * </ul>
 */
@NullMarked
package io.github.attest.capture;

import org.jspecify.annotations.NullMarked;
