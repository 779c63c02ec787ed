/**
 * Time-stamps by RFC 3161: testimony of somebody outside that the journal ended with a certain hash at a certain time.
 *
 * <p>A hash of the journal is the SHA-256 of the entry's envelope, and it is this hash itself that is stamped: whoever has the
 * envelope and the token can check one against the other with {@code openssl ts -verify}. Nothing here asks anybody;
 * {@link io.github.attest.timestamp.TimestampQuery} makes the question and reads the answer, the command sends it.
 */
@NullMarked
package io.github.attest.timestamp;

import org.jspecify.annotations.NullMarked;
