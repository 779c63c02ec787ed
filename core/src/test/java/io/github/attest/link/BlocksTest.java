package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final int BLOCKS = 2_000;

    /** Enough for several pages, and for one block that is longer than a page. */
    private static final int ACCOUNTS = 700_000;

    @Test
    void keepsTheAccountsOfEachBlockInTheOrderInWhichTheyCame() {
        Blocks blocks = new Blocks();
        List<List<Integer>> expected = new ArrayList<>();
        for (int block = 0; block <= BLOCKS; block++) {
            expected.add(new ArrayList<>());
        }
        Random random = new Random(7);
        for (int account = 0; account < ACCOUNTS; account++) {
            int block = random.nextBoolean() ? BLOCKS : 1 + random.nextInt(BLOCKS - 1);
            blocks.add(block, account);
            expected.get(block).add(account);
        }

        for (int block = 0; block <= BLOCKS; block++) {
            assertThat(last(blocks, block, ACCOUNTS)).isEqualTo(expected.get(block));
        }
        List<Integer> largest = expected.get(BLOCKS);
        assertThat(last(blocks, BLOCKS, 300)).isEqualTo(largest.subList(largest.size() - 300, largest.size()));
    }

    private static List<Integer> last(Blocks blocks, int block, int most) {
        List<Integer> accounts = new ArrayList<>();
        blocks.last(new int[] {block}, most, accounts::add);
        return accounts;
    }
}
