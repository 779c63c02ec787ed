package io.github.attest.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a recorder's codebook gives to vague numerals such as "dozens". Words are kept in the record; the
 * numbers are computed under a profile, so that another profile can be applied later.
 *
 * @param name short name, for example {@code airwars}
 * @param version changes whenever a figure changes
 * @param ranges by the numeral's key, for example {@code dozens}
 */
public record NumeralProfile(String name, String version, Map<String, Range> ranges) {
    /**
     * The figures of one numeral.
     *
     * @param min least number of people
     * @param max greatest number; null if the codebook sets none
     */
    public record Range(int min, @Nullable Integer max) {}

    public NumeralProfile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        ranges = Map.copyOf(ranges);
    }

    /** The figures of a numeral, or empty where this codebook refuses to code it. */
    public Optional<Range> range(String numeral) {
        return Optional.ofNullable(ranges.get(numeral));
    }

    /** The same words under this profile: figures of vague numerals are computed again, all others stay. */
    public CountRange apply(CountRange count) {
        String numeral = count.numeral();
        if (numeral == null) {
            return count;
        }
        return range(numeral)
                .map(range -> new CountRange(range.min(), range.max(), count.wording(), numeral))
                .orElse(count);
    }
}
