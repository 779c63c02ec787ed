package io.github.attest.time;

import org.jspecify.annotations.Nullable;

/**
 * One way to take a token: the symbol that patterns know it by, and its value.
 *
 * @param symbol see {@link Symbols}
 * @param slot what the value is for; null if it has none
 * @param low the value, or the lowest
 * @param high the value, or the highest
 */
record Sense(int symbol, @Nullable Slot slot, int low, int high) {}
