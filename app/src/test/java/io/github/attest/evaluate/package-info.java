/** Tests of {@code attest evaluate}, and the gate that holds the figures of the corpora. */
@NullMarked
package io.github.attest.evaluate;

import org.jspecify.annotations.NullMarked;
