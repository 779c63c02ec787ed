package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.decision.Ruling;
import io.github.attest.model.Assessment;
import io.github.attest.model.Incident;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An incident as it stands in the record.
 *
 * @param incident its id, accounts, links and origins
 * @param ruling the judgement that is in force, beside what the rules suggest and what people decided
 * @param reports the reports that tell of it, one for each, in the order of the accounts
 * @param revision number of the journal's last entry that changed it: another one means that somebody else was faster
 */
public record RecordedIncident(Incident incident, Ruling ruling, List<RecordedReport> reports, long revision) {
    public RecordedIncident {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(ruling);
        reports = List.copyOf(reports);
    }

    /** When its reports were published. */
    public PublicationDays days() {
        return PublicationDays.of(reports, RecordedReport::id, RecordedReport::published);
    }

    /** Id of the incident. */
    public String id() {
        return incident.id();
    }

    /** The judgement that is in force. */
    public Assessment assessment() {
        return ruling.assessment();
    }

    /** Incidents by the ids of their accounts. */
    static Map<String, RecordedIncident> byAccount(Collection<RecordedIncident> incidents) {
        Map<String, RecordedIncident> byAccount = new HashMap<>();
        incidents.forEach(
                incident -> incident.incident().accounts().forEach(account -> byAccount.put(account.id(), incident)));
        return byAccount;
    }
}
