package io.github.attest.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinHashTest {
    /** Four standard errors of an estimate from 128 places: exceeded by one pair in 16,000. */
    private static final double FOUR_ERRORS = 4 * 0.5 / Math.sqrt(MinHash.PLACES);

    @Property(tries = 200)
    void theEstimateIsNearTheExactResemblance(@ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int replaced) {
        String[] words = words(seed, 400);
        Shingles one = Shingles.of(String.join(" ", words));
        Arrays.fill(words, 0, replaced, "same");
        Shingles other = Shingles.of(String.join(" ", words));

        assertThat(MinHash.of(one).resemblance(MinHash.of(other)))
                .isCloseTo(one.resemblance(other), within(FOUR_ERRORS));
    }

    @Property(tries = 100)
    void aTextWithAFewEditsSharesABand(@ForAll long seed) {
        String[] words = words(seed, 300);
        long[] bands = MinHash.of(Shingles.of(String.join(" ", words))).bands();
        for (int i = 0; i < words.length; i += 60) {
            words[i] = "edited";
        }
        long[] edited = MinHash.of(Shingles.of(String.join(" ", words))).bands();

        assertThat(Arrays.stream(edited).anyMatch(band -> Arrays.stream(bands).anyMatch(other -> other == band)))
                .isTrue();
    }

    @Test
    void quotationsAreLeftOutUnlessTheyAreNeverClosed() {
        assertThat(Shingles.withoutQuotations("He said \u201Cwe saw it\u201D and left."))
                .isEqualTo("He said   and left.");
        assertThat(Shingles.withoutQuotations("A 6\" shell, nothing more.")).isEqualTo("A 6\" shell, nothing more.");
    }

    @Test
    void aTextTooShortForARunResemblesNothing() {
        assertThat(Shingles.of("four words and none").size()).isZero();
        assertThat(Shingles.of("").resemblance(Shingles.of(""))).isZero();
    }

    private static String[] words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(6, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
    }
}
