package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.journal.Journal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that is worked out of all incidents, once for each state of the record. */
final class Derived<T> {
    private record Known<T>(Journal.Tip tip, T value) {}

    private final CasualtyRecord record;
    private final Function<CasualtyRecord, T> reckoning;
    private volatile @Nullable Known<T> known;

    Derived(CasualtyRecord record, Function<CasualtyRecord, T> reckoning) {
        this.record = record;
        this.reckoning = reckoning;
    }

    T get() {
        Journal.Tip tip = record.tip();
        Known<T> last = known;
        if (last == null || !last.tip().equals(tip)) {
            last = new Known<>(tip, reckoning.apply(record));
            known = last;
        }
        return last.value();
    }
}
