package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    void whatHasBegunBeforeAnybodyAskedIsThereForWhoeverAsks() {
        AtomicInteger times = new AtomicInteger();
        Derived<Integer> derived = new Derived<>(record, times::incrementAndGet);
        derived.prepare();
        assertThat(derived.soon()).contains(1);
        assertThat(times).hasValue(1);
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

    /** A virtual thread that only reckons is never made to pause: as many of them as there are processors would stop the server. */
    @Test
    void whileMuchIsWorkedOutOthersGetTheirTurn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Derived<Integer>> all = new ArrayList<>();
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            all.add(new Derived<>(record, () -> {
                while (!enough.get()) {
                    Thread.onSpinWait();
                }
                return 1;
            }));
        }
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<Integer>>> asked =
                    all.stream().map(one -> requests.submit(one::soon)).toList();
            for (Future<Optional<Integer>> answer : asked) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEmpty();
            }
        } finally {
            enough.set(true);
        }
    }
}
