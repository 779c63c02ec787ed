package io.github.attest.web;

import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedAccount;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of the incidents that somebody looked at, directly or by an account or a report. A decision is taken only if it still
 * is as it was then.
 *
 * @param revisions the number of the journal's last entry that changed each of them, by their ids
 */
record Seen(Map<String, Long> revisions) {
    private static final int TAG_LENGTH = 16;

    Seen {
        revisions = Map.copyOf(revisions);
    }

    static Seen incident(RecordedIncident incident) {
        return new Seen(Map.of(incident.id(), incident.revision()));
    }

    static Seen account(RecordedAccount account) {
        RecordedIncident incident = account.incident();
        return incident == null ? new Seen(Map.of()) : incident(incident);
    }

    /** A report's own state is that of the incidents that it tells of, and whether it counts. */
    static Seen report(CasualtyRecord record, RecordedReport report) {
        Map<String, Long> revisions = new TreeMap<>();
        List<Account> accounts =
                record.extraction(report.id()).map(read -> read.accounts()).orElse(List.of());
        for (Account account : accounts) {
            record.account(account.id()).map(Seen::account).ifPresent(seen -> revisions.putAll(seen.revisions()));
        }
        return new Seen(revisions);
    }

    /** This and another. */
    Seen and(Seen other) {
        Map<String, Long> both = new TreeMap<>(revisions);
        both.putAll(other.revisions);
        return new Seen(both);
    }

    EntityTag tag(Disclosure disclosure) {
        return disclosure.tag(Sha256.of(new TreeMap<>(revisions).toString()).substring(0, TAG_LENGTH));
    }
}
