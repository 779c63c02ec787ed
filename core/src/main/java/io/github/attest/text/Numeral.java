package io.github.attest.text;

import io.github.attest.model.CountRange;
import io.github.attest.model.NumeralProfile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, with the words that bound it.
 *
 * @param first its first token, bounding words included
 * @param end the token after its last
 * @param min least number the words allow
 * @param max greatest number; null where they state only a lower bound
 * @param vague key of a vague numeral; null for a number that is stated
 * @param further whether the words count on from another figure: "a further 24"
 */
public record Numeral(
        int first,
        int end,
        int min,
        @Nullable Integer max,
        @Nullable String vague,
        boolean further) {
    /** @throws IllegalArgumentException if there is no token, or max is below min */
    public Numeral {
        if (end <= first || min < 0 || max != null && max < min) {
            throw new IllegalArgumentException("numeral " + min + ".." + max + " at " + first);
        }
    }

    /** Whether it states one number. */
    public boolean exact() {
        return vague == null && max != null && max == min;
    }

    /** This many groups of a size as people: "two couples". */
    public Numeral times(int size) {
        return size == 1 ? this : new Numeral(first, end, min * size, max == null ? null : max * size, vague, further);
    }

    /** This number as a count of people under a profile; empty for a vague numeral that the profile refuses to code. */
    public Optional<CountRange> count(String wording, NumeralProfile profile) {
        if (vague == null) {
            return Optional.of(new CountRange(min, max, wording, null));
        }
        return profile.range(Objects.requireNonNull(vague))
                .map(range -> new CountRange(range.min(), range.max(), wording, vague));
    }
}
