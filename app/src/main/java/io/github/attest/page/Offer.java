package io.github.attest.page;

import java.util.Objects;

/**
 * What can be added.
 *
 * @param fetches whether the server fetches what stands at an address
 * @param sentence why nothing was read; empty at first
 */
public record Offer(boolean fetches, String sentence) {
    public Offer {
        Objects.requireNonNull(sentence);
    }
}
