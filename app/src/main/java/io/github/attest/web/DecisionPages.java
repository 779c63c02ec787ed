package io.github.attest.web;

import io.github.attest.page.Address;
import io.github.attest.page.Strings;
import io.github.attest.page.Typed;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Settlement;
import io.helidon.http.Status;
import java.util.HashSet;
import java.util.Set;

/** What the forms of decisions are sent to. What was not taken is shown again on the page of what it is about, as it is now. */
final class DecisionPages {
    private static final Set<String> FIELDS = fields();

    private final CasualtyRecord record;
    private final Decider decider;
    private final IncidentPages incidents;
    private final ReportPages reports;

    DecisionPages(Shared shared, IncidentPages incidents, ReportPages reports) {
        record = shared.office().record();
        decider = shared.decider();
        this.incidents = incidents;
        this.reports = reports;
    }

    /** Takes a decision, given the entity tag that was seen. */
    private interface Taking {
        Settlement.Settled take(Call call, String tags, DecisionForm form);
    }

    /** Shows the page of what the path names, with what was typed. */
    private interface Again {
        Reply show(Call call, Status status, Typed typed);
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(DecisionBody.names());
        fields.add("etag");
        fields.add("to");
        return Set.copyOf(fields);
    }

    Reply onIncident(Call call) {
        return decide(call, decider::onIncident, incidents::one, Address.incident(call.named("id")));
    }

    Reply onAccount(Call call) {
        return decide(call, decider::onAccount, this::ofAccount, Address.report(reportOf(call)));
    }

    Reply onReport(Call call) {
        return decide(call, decider::onReport, reports::one, Address.report(call.named("id")));
    }

    /** Takes a decision back. */
    Reply withdraw(Call call) {
        Form form = Form.of(call, FIELDS);
        String reason = DecisionBody.reason(form, Html.strings(call.visit()));
        if (reason.isEmpty()) {
            throw new Failure(Status.UNPROCESSABLE_CONTENT_422, "no-reason", "a decision needs a reason");
        }
        decider.withdraw(call, reason);
        return Html.seeOther(onward(form, "/incidents"));
    }

    private Reply decide(Call call, Taking taking, Again again, String path) {
        Form form = Form.of(call, FIELDS);
        Strings strings = Html.strings(call.visit());
        try {
            taking.take(call, form.one("etag").orElse(""), new DecisionForm(Fields.of(DecisionBody.of(form, strings))));
            return Html.seeOther(onward(form, path));
        } catch (Failure e) {
            if (e.status().equals(Status.NOT_FOUND_404)) {
                throw e;
            }
            return again.show(
                    call, e.status(), new Typed(call.named("id"), form.values(), Html.sentence(e, strings), e.field()));
        }
    }

    private Reply ofAccount(Call call, Status status, Typed typed) {
        return reports.one(call, reportOf(call), status, typed);
    }

    private String reportOf(Call call) {
        return record.account(call.named("id"))
                .map(account -> account.account().report())
                .orElseThrow(() -> Failure.notFound("account"));
    }

    /** Where to go on: where the form came from, if that is on this server. */
    private static String onward(Form form, String otherwise) {
        return form.one("to").filter(Languages::here).orElse(otherwise);
    }
}
