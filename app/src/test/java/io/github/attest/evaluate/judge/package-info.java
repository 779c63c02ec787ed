/** Tests. */
@NullMarked
package io.github.attest.evaluate.judge;

import org.jspecify.annotations.NullMarked;
