package io.github.attest.golden;

/**
 * An answer that is not the one expected.
 *
 * @param aspect the kind of answer
 * @param message what is wrong, for example {@code not found: killed 12..}
 */
record Difference(Aspect aspect, String message) {}
