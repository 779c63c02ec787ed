package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Evidence;
import io.github.attest.output.prose.Carried;
import io.github.attest.output.prose.Figure;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.util.Comparator;
import java.util.List;

/** One report's account, beside its report. */
public record Told(Account account, RecordedReport report) {
    /** The accounts of an incident with their reports, the earliest published first. */
    static List<Told> of(RecordedIncident incident) {
        return incident.incident().accounts().stream()
                .map(account -> new Told(account, report(incident, account.report())))
                .sorted(Comparator.comparing(
                        one -> one.report().published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** A report that tells of an incident. */
    static RecordedReport report(RecordedIncident incident, String id) {
        return incident.reports().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The figures that it states. */
    public List<Figure> stated() {
        return Figure.of(account);
    }

    /** The words that carry a figure. */
    public List<Evidence> words(Figure figure) {
        return Carried.of(account, figure.field(), figure.count());
    }

    /** The words that carry a part of the account. */
    public List<Evidence> words(Evidence.Field field) {
        return Carried.of(account, field, null);
    }

    /** Address of it on the page of its report. */
    public String path() {
        return Address.account(report.id(), account.id());
    }
}
