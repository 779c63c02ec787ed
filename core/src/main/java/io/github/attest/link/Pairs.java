package io.github.attest.link;

/** A pair of accounts in one long: the lower index in the upper half. */
final class Pairs {
    private Pairs() {}

    static long of(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
