package io.github.attest.web;

import io.github.attest.decision.StandingDecision;
import io.github.attest.page.Address;
import io.github.attest.page.Review;
import io.github.attest.page.Section;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Review for people: one thing after the other, and each decided by one key. */
final class ReviewPages {
    private static final String ITEM = "item";
    private static final String AT = "at";
    private static final String OTHER = "other";

    static final Set<String> QUEUE = Set.of(ITEM, AT);
    static final Set<String> COMPARISON = Set.of(OTHER);

    private final Office office;
    private final CasualtyRecord record;
    private final Derived<ReviewQueue> queue;
    private final Html html;

    ReviewPages(Shared shared, Html html) {
        office = shared.office();
        record = office.record();
        queue = shared.queue();
        this.html = html;
    }

    /** What is to be looked at now: what the address names, or what stands in its place. */
    Reply queue(Call call) {
        return queue.soon().map(all -> queue(call, all)).orElseGet(() -> html.working(call, Section.REVIEW));
    }

    private Reply queue(Call call, ReviewQueue all) {
        List<StandingDecision> own = record.decisions().stream()
                .filter(decision -> decision.author().equals(call.caller().name()))
                .toList();
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        List<StandingDecision> done = own.stream()
                .filter(decision -> !decision.time().isBefore(today))
                .toList();
        ReviewQueue queue = all.since(since(own, today));
        int at = asked(call.query(), queue);
        Optional<Review.Item> shown = shown(call.disclosure(), queue, at);
        while (shown.isEmpty() && at < queue.items().size()) {
            at++;
            shown = shown(call.disclosure(), queue, at);
        }
        Review review = new Review(
                shown.orElse(null),
                place(at),
                address(queue, at + 1, at),
                address(queue, at + 1, at + 1),
                Math.max(0, queue.items().size() - at),
                done.size(),
                queue.worked(),
                done.isEmpty() ? null : done.getLast(),
                done.isEmpty()
                        ? ""
                        : office.decided(Html.strings(call.visit()))
                                .say(done.getLast().decision()));
        return html.page(call, Section.REVIEW, "review", review);
    }

    private static int asked(Query query, ReviewQueue queue) {
        int stood = query.number(AT, 0, Integer.MAX_VALUE).orElse(0L).intValue();
        return query.one(ITEM).map(key -> queue.position(key, stood)).orElse(stood);
    }

    /** Since when what came in is new to somebody: since they last decided before today, or else lately. */
    private static Instant since(List<StandingDecision> own, Instant today) {
        return own.stream()
                .map(StandingDecision::time)
                .filter(time -> time.isBefore(today))
                .max(Instant::compareTo)
                .orElse(today.minus(ReviewQueue.LATELY));
    }

    /** Address of an item, and of its place where it is there no more. */
    private static String address(ReviewQueue queue, int item, int at) {
        return item < queue.items().size()
                ? place(at) + "&" + ITEM + "="
                        + Address.encoded(queue.items().get(item).key())
                : place(at);
    }

    private static String place(int at) {
        return "/review?" + AT + "=" + at;
    }

    /** An item as the caller may see it; empty behind the last, and if somebody has changed it meanwhile. */
    private Optional<Review.Item> shown(Disclosure disclosure, ReviewQueue queue, int at) {
        if (at >= queue.items().size()) {
            return Optional.empty();
        }
        ReviewQueue.Item item = queue.items().get(at);
        List<Review.Side> sides = new ArrayList<>();
        for (ReviewQueue.State state : item.incidents()) {
            record.incident(state.id())
                    .filter(incident -> ReviewQueue.State.of(incident).equals(state))
                    .ifPresent(incident -> sides.add(side(disclosure, incident)));
        }
        if (sides.size() < item.incidents().size()) {
            return Optional.empty();
        }
        RecordedReport report =
                item.report() == null ? null : record.report(item.report()).orElse(null);
        return Optional.of(new Review.Item(
                item.whys(),
                sides,
                item.match(),
                item.toldApartBy(),
                office.threshold(),
                report == null ? null : disclosure.seen(report),
                item.problems()));
    }

    private static Review.Side side(Disclosure disclosure, RecordedIncident incident) {
        return new Review.Side(
                disclosure.seen(incident),
                Seen.incident(incident).tag(disclosure).toString());
    }

    /** Two incidents that somebody wants to see beside one another. */
    Reply compare(Call call) {
        Review.Side one = named(call, call.named("id"));
        Review.Side other =
                named(call, call.query().one(OTHER).orElseThrow(() -> Query.invalid(OTHER, "name another incident")));
        if (one.incident().id().equals(other.incident().id())) {
            throw Query.invalid(OTHER, "name another incident");
        }
        return html.page(
                call,
                Section.INCIDENTS,
                "compare",
                new Review.Item(List.of(), List.of(one, other), null, List.of(), office.threshold(), null, List.of()));
    }

    private Review.Side named(Call call, String id) {
        return side(call.disclosure(), record.incident(id).orElseThrow(() -> Failure.notFound("incident")));
    }
}
