/** Traces accounts to their origins. */
@NullMarked
package io.github.attest.origin;

import org.jspecify.annotations.NullMarked;
