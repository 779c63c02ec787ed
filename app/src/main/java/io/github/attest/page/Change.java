package io.github.attest.page;

import io.github.attest.decision.StandingDecision;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed an incident: a report that tells of it was added, or somebody decided. One of the two is given.
 *
 * @param entry number of its entry in the journal
 * @param time when
 * @param author by whom
 * @param report the report
 * @param decision the decision
 */
public record Change(
        long entry,
        Instant time,
        String author,
        @Nullable RecordedReport report,
        @Nullable StandingDecision decision) {
    public Change {
        Objects.requireNonNull(time);
        Objects.requireNonNull(author);
    }

    /**
     * All that changed an incident, the latest first.
     *
     * @param authors who wrote an entry of the journal
     */
    public static List<Change> of(RecordedIncident incident, LongFunction<String> authors) {
        return Stream.concat(
                        incident.reports().stream()
                                .map(report -> new Change(
                                        report.entry(), report.added(), authors.apply(report.entry()), report, null)),
                        incident.ruling().decisions().stream()
                                .map(decision -> new Change(
                                        decision.entry(), decision.time(), decision.author(), null, decision)))
                .sorted(Comparator.comparingLong(Change::entry).reversed())
                .toList();
    }
}
