/** The tables that pages and commands read: what follows from the journal, and nothing else. */
@NullMarked
package io.github.attest.record.projection;

import org.jspecify.annotations.NullMarked;
