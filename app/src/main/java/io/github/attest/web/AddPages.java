package io.github.attest.web;

import io.github.attest.capture.Web;
import io.github.attest.decision.Correction;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.page.Address;
import io.github.attest.page.Offer;
import io.github.attest.page.Outcomes;
import io.github.attest.page.Outcomes.Outcome;
import io.github.attest.page.Preview;
import io.github.attest.page.Section;
import io.github.attest.page.Strings;
import io.github.attest.page.Typed;
import io.github.attest.record.Addition;
import io.github.attest.record.Captured;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Prospect;
import io.github.attest.record.Settlement;
import io.github.attest.record.Signature;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adding for people: what was read is shown first and can be put right; nothing is written before it is entered. */
final class AddPages {
    /** So many reports are shown; of more, nobody reads the texts in a browser. */
    private static final int SHOWN = 20;

    private final Office office;
    private final CasualtyRecord record;
    private final SharedLinking linking;
    private final Html html;

    AddPages(Shared shared, Html html) {
        office = shared.office();
        record = office.record();
        linking = shared.linking();
        this.html = html;
    }

    Reply show(Call call) {
        return offer(call, Status.OK_200, "");
    }

    private Reply offer(Call call, Status status, String sentence) {
        return html.page(call, status, Section.ADD, "add", new Offer(office.web() != null, sentence));
    }

    /** Shows what can be read out of what somebody gave. */
    Reply preview(Call call) {
        Web web = office.web();
        Submission submission = Submission.of(Upload.of(call), web);
        if (submission.isEmpty()) {
            String sentence = Html.strings(call.visit()).say("add.nothing");
            return offer(call, Status.UNPROCESSABLE_CONTENT_422, sentence);
        }
        return preview(call, Status.OK_200, submission, submission.read(office.pipeline()), Typed.NOTHING);
    }

    private Reply preview(Call call, Status status, Submission submission, Documents documents, Typed typed) {
        List<Preview.Read> reports = shown(call, documents, prospects(documents));
        List<String> fields = submission.fields();
        return html.page(
                call,
                status,
                Section.ADD,
                "preview",
                new Preview(
                        reports,
                        documents.captured().size() - reports.size(),
                        documents.problems(),
                        fields,
                        Submission.digest(fields),
                        typed));
    }

    private static List<Extraction> shown(Documents documents) {
        return documents.captured().stream()
                .limit(SHOWN)
                .map(Captured::extraction)
                .toList();
    }

    /** What linking would do with what is shown. */
    private Map<String, List<Prospect>> prospects(Documents documents) {
        return record.prospects(shown(documents), office.pipeline());
    }

    private List<Preview.Read> shown(Call call, Documents documents, Map<String, List<Prospect>> prospects) {
        Nearby nearby = new Nearby(record);
        List<Preview.Read> shown = new ArrayList<>();
        int number = 0;
        for (Extraction extraction : shown(documents)) {
            List<Preview.Told> accounts = new ArrayList<>();
            for (Account account : extraction.accounts()) {
                number++;
                accounts.add(told(call, number, account, prospects.getOrDefault(account.id(), List.of()), nearby));
            }
            boolean standing = record.report(extraction.report().id()).isPresent();
            shown.add(new Preview.Read(extraction, standing, accounts));
        }
        return shown;
    }

    private static Preview.Told told(Call call, int number, Account account, List<Prospect> prospects, Nearby nearby) {
        List<String> alike =
                prospects.stream().map(prospect -> prospect.incident().id()).toList();
        return new Preview.Told(
                number,
                account,
                prospects.stream()
                        .map(one -> new Prospect(call.disclosure().seen(one.incident()), one.joins(), one.link()))
                        .toList(),
                nearby.of(account).stream()
                        .filter(incident -> !alike.contains(incident.id()))
                        .map(call.disclosure()::seen)
                        .toList());
    }

    /** Adds what was shown, puts right what was corrected, and links it. */
    Reply enter(Call call) {
        Upload upload = Upload.of(call);
        Submission submission = Submission.again(upload);
        Documents documents = submission.read(office.pipeline());
        Strings strings = Html.strings(call.visit());
        Map<String, List<Correction>> corrections;
        try {
            corrections = corrections(upload, shown(call, documents, Map.of()));
        } catch (Failure e) {
            String field = e.field();
            Typed typed = new Typed("", upload.values(Preview.FIELDS), Html.sentence(e, strings), field);
            return preview(call, e.status(), submission, documents, typed);
        }
        Signature by = Signature.of(call.caller().name());
        List<Addition> additions = record.addAll(documents.captured(), by);
        if (additions.stream().anyMatch(Addition.Added.class::isInstance)) {
            linking.link(by);
        }
        Signature correcting = new Signature(by.author(), strings.say("add.reason"));
        List<Outcome> outcomes = new ArrayList<>();
        for (Addition addition : additions) {
            List<Correction> own = corrections.getOrDefault(addition.report(), List.of());
            outcomes.add(outcome(addition, addition instanceof Addition.Added ? put(own, correcting) : null));
        }
        return outcomes.size() == 1 && outcomes.getFirst().why() == null
                ? Html.seeOther(Address.report(outcomes.getFirst().report()))
                : html.page(call, Section.ADD, "added", new Outcomes(outcomes));
    }

    private static Map<String, List<Correction>> corrections(Upload upload, List<Preview.Read> shown) {
        Map<String, List<Correction>> corrections = new HashMap<>();
        for (Preview.Read read : shown) {
            List<Correction> own = new ArrayList<>();
            read.accounts().forEach(told -> own.addAll(Corrections.of(upload, told)));
            corrections.put(read.report().id(), own);
        }
        return corrections;
    }

    /** Puts accounts right that were just added; why the record did not take some of it, null if it took all. */
    private @Nullable Problem put(List<Correction> corrections, Signature by) {
        Problem refused = null;
        for (Correction correction : corrections) {
            if (record.decide(correction, by, office.pipeline()) instanceof Settlement.Refused refusal) {
                refused = refusal.problem();
            }
        }
        return refused;
    }

    private static Outcome outcome(Addition addition, @Nullable Problem refusedCorrection) {
        return switch (addition) {
            case Addition.Added added -> new Outcome(added.report(), "added.new", refusedCorrection);
            case Addition.AlreadyThere standing -> new Outcome(standing.report(), "added.standing", null);
            case Addition.Refused refused -> new Outcome(refused.report(), "added.refused", refused.problem());
        };
    }
}
