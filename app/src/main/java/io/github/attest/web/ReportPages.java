package io.github.attest.web;

import io.github.attest.access.Role;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.page.ReportView;
import io.github.attest.page.Section;
import io.github.attest.record.RecordedReport;
import io.helidon.http.Status;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports for people: each with every claim marked in its words. */
final class ReportPages {
    private final Office office;
    private final Html html;

    ReportPages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    Reply one(Call call) {
        return one(call, Status.OK_200, null);
    }

    /** The same, with a sentence on why a decision on it was not taken. */
    Reply one(Call call, Status status, @Nullable String refusal) {
        Disclosure disclosure = call.disclosure();
        RecordedReport report = office.record().report(call.named("id")).orElseThrow(() -> Failure.notFound("report"));
        Extraction extraction = office.record().extraction(report.id()).orElseThrow(() -> Failure.notFound("report"));
        return html.page(
                call,
                status,
                Section.INCIDENTS,
                "report",
                new ReportView(
                        disclosure.seen(report),
                        disclosure.seen(extraction),
                        incidents(extraction),
                        disclosure.whole(),
                        call.caller().role().includes(Role.RECORDER),
                        Seen.report(office.record(), report).tag(disclosure).toString(),
                        refusal));
    }

    private Map<String, String> incidents(Extraction extraction) {
        Map<String, String> incidents = new HashMap<>();
        for (Account account : extraction.accounts()) {
            office.record()
                    .account(account.id())
                    .map(found -> found.incident())
                    .ifPresent(incident -> incidents.put(account.id(), incident.id()));
        }
        return incidents;
    }
}
