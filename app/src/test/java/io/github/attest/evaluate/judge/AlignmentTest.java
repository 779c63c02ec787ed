package io.github.attest.evaluate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlignmentTest {
    @Example
    void nothingIsAlignedWithNothing() {
        assertThat(Alignment.best(new int[0][0])).isEmpty();
        assertThat(Alignment.best(new int[][] {{}, {}})).containsExactly(-1, -1);
        assertThat(Alignment.best(new int[][] {{0}})).containsExactly(-1);
    }

    @Example
    void theSumCountsNotTheSinglePair() {
        assertThat(Alignment.best(new int[][] {{5, 4}, {4, 0}})).containsExactly(1, 0);
    }

    /** Tries every assignment. */
    @Property
    void noAssignmentIsWorthMore(@ForAll("gains") int[][] gains) {
        int[] best = Alignment.best(gains);
        int sum = 0;
        for (int row = 0; row < best.length; row++) {
            sum += best[row] < 0 ? 0 : gains[row][best[row]];
        }
        assertThat(Arrays.stream(best).filter(column -> column >= 0).boxed()).doesNotHaveDuplicates();
        assertThat(sum).isEqualTo(most(gains, 0, 0));
    }

    private static int most(int[][] gains, int row, int taken) {
        if (row == gains.length) {
            return 0;
        }
        int most = most(gains, row + 1, taken);
        for (int column = 0; column < gains[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                most = Math.max(most, gains[row][column] + most(gains, row + 1, taken | 1 << column));
            }
        }
        return most;
    }

    @Provide
    Arbitrary<int[][]> gains() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 5);
        return Combinators.combine(size, size)
                .flatAs((rows, columns) -> Arbitraries.integers()
                        .between(0, 8)
                        .array(int[].class)
                        .ofSize(columns)
                        .array(int[][].class)
                        .ofSize(rows));
    }
}
