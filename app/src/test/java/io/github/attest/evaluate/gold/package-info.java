/** Tests. */
@NullMarked
package io.github.attest.evaluate.gold;

import org.jspecify.annotations.NullMarked;
