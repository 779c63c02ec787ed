package io.github.attest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as words state it: exact, bounded, or vague. Unknown is not a count: where no figure is stated there
 * is no {@code CountRange}.
 *
 * @param min the least number the words allow, 0 or more
 * @param max the greatest number they allow; null where they state only a lower bound ("at least 70")
 * @param wording the words, for example {@code "at least 70 civilians"}; never blank
 * @param numeral for a vague numeral ("scores", "dozens") its key in the {@link NumeralProfile} that gave the figures, so
 *     that they can be computed again under another; null for a figure that the words state
 */
public record CountRange(
        int min,
        @Nullable Integer max,
        String wording,
        @Nullable String numeral) {
    /** @throws IllegalArgumentException if min is negative or above max, or the wording blank */
    public CountRange {
        Objects.requireNonNull(wording);
        if (min < 0 || max != null && max < min) {
            throw new IllegalArgumentException("count from " + min + " to " + max);
        }
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a count needs its wording");
        }
    }

    /** A figure that the words state without bounds. */
    public static CountRange exactly(int count, String wording) {
        return new CountRange(count, count, wording, null);
    }

    /** A lower bound without an upper one. */
    public static CountRange atLeast(int min, String wording) {
        return new CountRange(min, null, wording, null);
    }

    /** The same words with 0 as the least number. */
    public CountRange fromZero() {
        return new CountRange(0, max, wording, numeral);
    }

    /** Whether the words name exactly one number. */
    public boolean exact() {
        return max != null && max == min && numeral == null;
    }

    /** Whether both allow the same numbers, whatever their words. */
    public boolean same(CountRange other) {
        return min == other.min && Objects.equals(max, other.max);
    }

    /** Whether some number satisfies both. */
    public boolean overlaps(CountRange other) {
        return (max == null || other.min <= max) && (other.max == null || min <= other.max);
    }

    /** Two figures of different people as one: "13 civilians and six fighters". */
    public CountRange plus(CountRange other) {
        Integer upper = max == null || other.max == null ? null : Integer.valueOf(max + other.max);
        return new CountRange(min + other.min, upper, wording + " + " + other.wording, null);
    }

    /** Two figures of the same people as one range: from the lower bound of both to the upper one. */
    public CountRange or(CountRange other) {
        Integer upper = max == null || other.max == null ? null : Integer.valueOf(Math.max(max, other.max));
        return new CountRange(Math.min(min, other.min), upper, wording + " / " + other.wording, null);
    }
}
