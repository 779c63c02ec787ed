/** Judges incidents. */
@NullMarked
package io.github.attest.assess;

import org.jspecify.annotations.NullMarked;
