package io.github.attest.web;

import io.github.attest.record.Linking;
import io.github.attest.record.Signature;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Linking for many callers at once. It looks at all accounts of the record, so those who wait for one that has begun before their
 * report was added share the next: however many add, two linkings are enough.
 */
final class SharedLinking {
    private final Office office;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile long begun;
    private @Nullable Linking last;
    private long lastNumber;

    SharedLinking(Office office) {
        this.office = office;
    }

    /** Links what has been added, and says what changed; everything that was added before the call is linked afterwards. */
    Linking link(Signature by) {
        long wanted = begun + 1;
        turn.lock();
        try {
            Linking shared = last;
            if (shared != null && lastNumber >= wanted) {
                return shared;
            }
            long number = begun + 1;
            begun = number;
            Linking linking = office.record().link(office.pipeline(), by);
            last = linking;
            lastNumber = number;
            return linking;
        } finally {
            turn.unlock();
        }
    }
}
