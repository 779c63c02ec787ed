package io.github.attest.web;

import io.github.attest.json.MalformedJson;
import io.github.attest.model.Report;
import io.github.attest.page.Address;
import io.github.attest.page.Decided;
import io.github.attest.page.LogView;
import io.github.attest.page.Section;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Verification;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The journal for people: what was done, when, by whom and why, and whether all of it is sound. */
final class LogPages {
    private static final int LENGTH = 50;

    private final Office office;
    private final CasualtyRecord record;
    private final Checking checking;
    private final Html html;

    LogPages(Office office, Checking checking, Html html) {
        this.office = office;
        record = office.record();
        this.checking = checking;
        this.html = html;
    }

    /** Entries from the latest back, or from before a given one. */
    Reply list(Call call) {
        return page(call, null);
    }

    /** Checks the whole record, and says what was found. */
    Reply verify(Call call) {
        Form.of(call, Set.of());
        return page(call, checking.verify());
    }

    private Reply page(Call call, @Nullable Verification verification) {
        Disclosure disclosure = call.disclosure().everything();
        Journal.Tip tip = record.tip();
        long before = call.query()
                .number("before", 1, Long.MAX_VALUE)
                .map(number -> Math.min(number, tip.sequence() + 1))
                .orElse(tip.sequence() + 1);
        long from = Math.max(1, before - LENGTH);
        Decided decided = office.decided(Html.strings(call.visit()));
        List<LogView.Line> lines = record.log(from, Math.toIntExact(before - from)).stream()
                .map(entry -> disclosure.uncovered("entry", String.valueOf(entry.sequence()), line(entry, decided)))
                .toList()
                .reversed();
        return html.page(call, Section.LOG, "log", new LogView(lines, tip, from > 1 ? from : null, verification));
    }

    private static LogView.Line line(Entry entry, Decided words) {
        Optional<Kind> kind = Kind.of(entry.kind());
        String detail = "";
        String subject = "";
        String address = null;
        try {
            Payload payload =
                    kind.map(known -> Payload.read(known, entry.payload())).orElse(null);
            if (payload instanceof Payload.ReportAdded added) {
                Report report = added.extraction().report();
                subject = report.title() == null ? report.id() : report.title();
                address = Address.report(report.id());
            } else if (payload instanceof Payload.Decided decided) {
                detail = words.say(decided.decision());
            } else {
                subject = incident(payload);
                address = subject.isEmpty() ? null : Address.incident(subject);
            }
        } catch (MalformedJson e) {
            detail = ""; // a damaged journal is shown as it is; a check says what is wrong with it
        }
        return new LogView.Line(
                entry.sequence(),
                Instant.parse(entry.time()),
                entry.author(),
                key(kind),
                detail,
                subject,
                address,
                entry.reason(),
                entry.hash());
    }

    private static String incident(@Nullable Payload payload) {
        if (payload == null) {
            return "";
        }
        return switch (payload) {
            case Payload.IncidentLinked linked -> linked.incident();
            case Payload.IncidentMerged merged -> merged.incident();
            case Payload.IncidentWithdrawn withdrawn -> withdrawn.incident();
            case Payload.Assessed assessed -> assessed.assessment().incident();
            case Payload.Overruled overruled -> overruled.assessment().incident();
            default -> "";
        };
    }

    private static String key(Optional<Kind> kind) {
        return kind.map(Kind::label)
                .map(label -> label.startsWith("decided-") ? "decided" : label)
                .orElse("unknown");
    }
}
