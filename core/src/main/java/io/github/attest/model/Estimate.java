package io.github.attest.model;

/**
 * The people killed in one incident as another recorder would put them: three figures, as the Uppsala Conflict Data Program
 * keeps them.
 *
 * @param low the lowest figure
 * @param best the figure that is used where one is needed
 * @param high the highest figure
 */
public record Estimate(int low, int best, int high) {
    /** @throws IllegalArgumentException unless 0 ≤ low ≤ best ≤ high */
    public Estimate {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException("estimate of " + low + ", " + best + ", " + high);
        }
    }
}
