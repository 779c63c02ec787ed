package io.github.attest.page;

import io.github.attest.record.Verification;
import io.github.attest.record.journal.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal.
 *
 * @param lines its entries, the latest first
 * @param tip where the journal ends
 * @param earlier number of the entry before which the next page begins; null if this is the last
 * @param verification what a check found; null if none was asked for
 */
public record LogView(
        List<Line> lines,
        Journal.Tip tip,
        @Nullable Long earlier,
        @Nullable Verification verification) {
    public LogView {
        lines = List.copyOf(lines);
        Objects.requireNonNull(tip);
    }

    /**
     * An entry of the journal for people.
     *
     * @param sequence its number
     * @param time when it was written
     * @param author who wrote it
     * @param kind key of what it did
     * @param detail what was decided, in words; empty where nobody decided anything
     * @param subject what it concerns, in words; empty where nothing is named
     * @param address page of what it concerns; null where there is none
     * @param reason why
     * @param hash its hash
     */
    public record Line(
            long sequence,
            Instant time,
            String author,
            String kind,
            String detail,
            String subject,
            @Nullable String address,
            String reason,
            String hash) {}
}
