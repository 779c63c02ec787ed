package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedAccount;
import io.github.attest.record.RecordedReport;
import io.github.attest.record.RecordedSource;
import io.github.attest.record.TextQuery;
import io.github.attest.record.TextQuery.Scope;
import io.helidon.http.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reports, the accounts in them, who published them, and what words they hold. */
final class Reports {
    static final String BYTES = "application/octet-stream";

    private final CasualtyRecord record;

    Reports(CasualtyRecord record) {
        this.record = record;
    }

    Reply list(Call call) {
        Long before = Cursor.entry(call.query()).orElse(null);
        int limit = Paging.limit(call.query());
        return call.unlessKnown(
                call.disclosure().tag(record.tip()), () -> page(call, record.reports(before, limit + 1)));
    }

    Reply search(Call call) {
        Disclosure disclosure = call.disclosure();
        TextQuery query = Filters.text("q", typed(call), scopes(call.query(), disclosure));
        Long before = Cursor.entry(call.query()).orElse(null);
        int limit = Paging.limit(call.query());
        return call.unlessKnown(
                disclosure.tag(record.tip()), () -> page(call, record.search(query, before, limit + 1)));
    }

    private static String typed(Call call) {
        return call.query().one("q").orElseThrow(() -> Query.invalid("q", "give one to twenty words to look for"));
    }

    private static Set<Scope> scopes(Query query, Disclosure disclosure) {
        Set<Scope> asked = EnumSet.noneOf(Scope.class);
        query.all("scope")
                .forEach(scope -> asked.add(Labelled.of(Scope.class, scope)
                        .orElseThrow(() -> Query.invalid("scope", "give " + Labelled.all(Scope.class)))));
        if (!disclosure.scopes().containsAll(asked)) {
            throw new Failure(Status.FORBIDDEN_403, "scope-withheld", "names of people are withheld from you");
        }
        return asked.isEmpty() ? disclosure.scopes() : asked;
    }

    private static Reply page(Call call, List<RecordedReport> oneMore) {
        return Paging.cut(call, oneMore, report -> Cursor.of(report.entry()), call.disclosure()::line);
    }

    Reply one(Call call) {
        RecordedReport report = find(call);
        return call.unlessKnown(Seen.report(record, report).tag(call.disclosure()), () -> {
            ObjectNode body = call.disclosure()
                    .report(record.extraction(report.id()).orElseThrow(() -> Failure.notFound("report")));
            body.set("recorded", call.disclosure().line(report));
            body.set("decisions", call.disclosure().decisions(record.decisionsOn(report.id())));
            return Reply.ok(body);
        });
    }

    /** The document as it was captured. It is never shown, only saved: a browser must not run what a page brought along. */
    Reply original(Call call) {
        RecordedReport report = find(call);
        Disclosure disclosure = call.disclosure().everything();
        return call.unlessKnown(
                new EntityTag(report.sha256()),
                () -> new Reply(
                                Status.OK_200,
                                BYTES,
                                disclosure.uncovered(
                                        "document",
                                        report.id(),
                                        record.original(report.sha256())
                                                .orElseThrow(() -> Failure.notFound("document"))))
                        .with("Content-Disposition", "attachment; filename=\"" + report.sha256() + "\""));
    }

    Reply accounts(Call call) {
        String after = Cursor.name(call.query()).orElse(null);
        int limit = Paging.limit(call.query());
        Disclosure disclosure = call.disclosure();
        return call.unlessKnown(
                disclosure.tag(record.tip()),
                () -> Paging.cut(
                        call,
                        record.accountsAfter(after, limit + 1),
                        account -> Cursor.of(account.account().id()),
                        disclosure::account));
    }

    Reply account(Call call) {
        RecordedAccount account = record.account(call.named("id")).orElseThrow(() -> Failure.notFound("account"));
        return call.unlessKnown(
                Seen.account(account).tag(call.disclosure()),
                () -> Reply.ok(call.disclosure().account(account)));
    }

    Reply sources(Call call) {
        String after = Cursor.name(call.query()).orElse(null);
        int limit = Paging.limit(call.query());
        return call.unlessKnown(
                call.disclosure().tag(record.tip()),
                () -> Paging.cut(
                        call, record.sources(after, limit + 1), source -> Cursor.of(source.name()), Reports::json));
    }

    Reply source(Call call) {
        return call.unlessKnown(call.disclosure().tag(record.tip()), () -> {
            RecordedSource source = record.source(call.named("name")).orElseThrow(() -> Failure.notFound("source"));
            ObjectNode body = json(source);
            ArrayNode cites = body.putArray("cites");
            call.disclosure()
                    .cited(source.name(), source.cited())
                    .forEach(cited -> cites.addObject()
                            .put("name", cited.source().name())
                            .put("kind", cited.source().kind().label())
                            .put("accounts", cited.accounts()));
            return Reply.ok(body);
        });
    }

    private static ObjectNode json(RecordedSource source) {
        return Json.object()
                .put("name", source.name())
                .put("reports", source.reports())
                .put("incidents", source.incidents());
    }

    private RecordedReport find(Call call) {
        return record.report(call.named("id")).orElseThrow(() -> Failure.notFound("report"));
    }
}
