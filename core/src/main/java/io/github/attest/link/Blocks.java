package io.github.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Accounts by the keys of the blocks that they stand in, in the order in which they were added. */
final class Blocks {
    /** Of a block with one account, one more than the account's index; of others, the list's place below 0. */
    private final LongTable places = new LongTable();

    private final List<IntList> lists = new ArrayList<>();

    void add(long block, int account) {
        places.update(block, place -> added(place, account));
    }

    /** Gives the accounts that were added to a block last, so many at most, and adds one more. */
    void lastAndAdd(long block, int most, IntConsumer consumer, int account) {
        places.update(block, place -> {
            last(place, most, consumer);
            return added(place, account);
        });
    }

    private int added(int place, int account) {
        if (place == 0) {
            return account + 1;
        }
        if (place < 0) {
            lists.get(-1 - place).add(account);
            return place;
        }
        IntList list = new IntList();
        list.add(place - 1);
        list.add(account);
        lists.add(list);
        return -lists.size();
    }

    /** Gives the accounts that were added to a block last, so many at most. */
    void last(long block, int most, IntConsumer consumer) {
        last(places.get(block), most, consumer);
    }

    private void last(int place, int most, IntConsumer consumer) {
        if (place > 0) {
            consumer.accept(place - 1);
        } else if (place < 0) {
            IntList list = lists.get(-1 - place);
            for (int i = Math.max(0, list.size() - most); i < list.size(); i++) {
                consumer.accept(list.get(i));
            }
        }
    }
}
