package io.github.attest.record;

/**
 * A sum over incidents. An incident without a figure adds nothing and is counted as unknown, never as zero.
 *
 * @param min sum of the least numbers
 * @param max sum of the greatest numbers; an incident that has only a lower bound adds that, see {@code open}
 * @param known how many incidents have a figure
 * @param open how many of those have only a lower bound, so that {@code max} is itself a lower bound unless this is 0
 * @param unknown how many incidents have no figure
 */
public record Total(long min, long max, int known, int open, int unknown) {
    /** The sum over no incident. */
    public static final Total NONE = new Total(0, 0, 0, 0, 0);

    /** The sum over the incidents of both. */
    public Total plus(Total other) {
        return new Total(
                min + other.min, max + other.max, known + other.known, open + other.open, unknown + other.unknown);
    }
}
