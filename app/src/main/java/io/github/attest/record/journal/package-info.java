/** The journal: entries that are only ever added, each sealed with the hash of the one before. */
@NullMarked
package io.github.attest.record.journal;

import org.jspecify.annotations.NullMarked;
