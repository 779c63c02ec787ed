package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Verification;
import io.helidon.http.Status;
import java.util.concurrent.locks.ReentrantLock;

/** Checks of the whole record, which take their time: never two at once. */
final class Checking {
    private final CasualtyRecord record;
    private final ReentrantLock turn = new ReentrantLock();

    Checking(CasualtyRecord record) {
        this.record = record;
    }

    /** @throws Failure if the record is being checked already */
    Verification verify() {
        if (!turn.tryLock()) {
            throw new Failure(
                            Status.TOO_MANY_REQUESTS_429,
                            "verification-under-way",
                            "the record is being checked already")
                    .with("Retry-After", "60");
        }
        try {
            return record.verify();
        } finally {
            turn.unlock();
        }
    }
}
