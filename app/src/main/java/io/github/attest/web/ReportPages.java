package io.github.attest.web;

import io.github.attest.access.Role;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.page.CutView;
import io.github.attest.page.ReportView;
import io.github.attest.page.Section;
import io.github.attest.page.Typed;
import io.github.attest.reading.Cuttings;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import io.helidon.http.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports for people: each with every claim marked in its words. */
final class ReportPages {
    private final Office office;
    private final Html html;

    ReportPages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    Reply one(Call call) {
        return one(call, Status.OK_200, Typed.NOTHING);
    }

    /** The same, with what was typed into a decision on it that was not taken. */
    Reply one(Call call, Status status, Typed typed) {
        return one(call, call.named("id"), status, typed);
    }

    /** The report of an id. */
    Reply one(Call call, String id, Status status, Typed typed) {
        Disclosure disclosure = call.disclosure();
        RecordedReport report = office.record().report(id).orElseThrow(() -> Failure.notFound("report"));
        Extraction extraction = office.record().extraction(report.id()).orElseThrow(() -> Failure.notFound("report"));
        return html.page(
                call,
                status,
                Section.INCIDENTS,
                "report",
                new ReportView(
                        disclosure.seen(report),
                        disclosure.seen(extraction),
                        accounts(extraction, disclosure),
                        disclosure.whole(),
                        call.caller().role().includes(Role.RECORDER),
                        Seen.report(office.record(), report).tag(disclosure).toString(),
                        typed));
    }

    /** What was cut from the document when it was read. */
    Reply cut(Call call) {
        CasualtyRecord record = office.record();
        RecordedReport report = record.report(call.named("id")).orElseThrow(() -> Failure.notFound("report"));
        Extraction extraction = record.extraction(report.id()).orElseThrow(() -> Failure.notFound("report"));
        byte[] original = call.disclosure()
                .everything()
                .uncovered(
                        "document",
                        report.id(),
                        record.original(report.sha256()).orElseThrow(() -> Failure.notFound("document")));
        List<String> paragraphs = Cuttings.of(original, extraction.report());
        return html.page(call, Section.INCIDENTS, "cut", new CutView(extraction.report(), paragraphs));
    }

    private Map<String, ReportView.Linked> accounts(Extraction extraction, Disclosure disclosure) {
        Map<String, ReportView.Linked> accounts = new HashMap<>();
        for (Account account : extraction.accounts()) {
            office.record().account(account.id()).ifPresent(found -> {
                RecordedIncident incident = found.incident();
                accounts.put(
                        account.id(),
                        new ReportView.Linked(
                                incident == null ? null : incident.id(),
                                Seen.account(found).tag(disclosure).toString()));
            });
        }
        return accounts;
    }
}
