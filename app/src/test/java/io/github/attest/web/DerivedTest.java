package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Samples;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out once for each state of the journal. */
class DerivedTest {
    @TempDir
    Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before each test
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(folder.resolve("attest.db").toString());
    }

    @Test
    void itIsWorkedOutOnceForEachState() {
        AtomicInteger times = new AtomicInteger();
        Derived<Integer> derived = new Derived<>(record, times::incrementAndGet);
        assertThat(derived.get()).isEqualTo(1);
        assertThat(derived.get()).isEqualTo(1);
        assertThat(derived.soon()).contains(1);
        record.add(Samples.report("a"), Samples.original("a"), Samples.TESTER);
        assertThat(derived.soon()).contains(2);
        assertThat(derived.get()).isEqualTo(2);
    }

    @Test
    void whatFailsIsToldAndTriedAnew() {
        AtomicInteger times = new AtomicInteger();
        Derived<Integer> derived = new Derived<>(record, () -> {
            if (times.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return times.get();
        });
        assertThatThrownBy(derived::get).hasMessage("not yet");
        assertThatThrownBy(derived::soon).hasMessage("not yet");
        assertThat(derived.get()).isEqualTo(3);
    }
}
