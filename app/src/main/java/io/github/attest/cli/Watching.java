package io.github.attest.cli;

import io.github.attest.capture.Feed;
import io.github.attest.capture.Uncaptured;
import io.github.attest.capture.Validators;
import io.github.attest.capture.Web;
import io.github.attest.capture.WebAddress;
import io.github.attest.model.Problem;
import io.github.attest.reading.Reading;
import io.github.attest.record.Visit;
import io.github.attest.record.Visits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One round through feeds: what their items lead to is captured and added, each once. */
final class Watching {
    /** Items of a feed in one round; the rest waits for the next, so that no feed keeps the others waiting for hours. */
    private static final int ITEMS = 100;

    private final Web web;
    private final Visits visits;
    private final Batch batch;
    private final BooleanSupplier stopped;

    Watching(Web web, Visits visits, Batch batch, BooleanSupplier stopped) {
        this.web = web;
        this.visits = visits;
        this.batch = batch;
        this.stopped = stopped;
    }

    /**
     * Goes through the feeds once.
     *
     * @return how many of them could be read, or had not changed
     */
    int round(List<WebAddress> feeds, Adding adding) {
        int answered = 0;
        for (WebAddress feed : feeds) {
            if (!stopped.getAsBoolean()) {
                answered += look(feed, adding) ? 1 : 0;
            }
        }
        return answered;
    }

    private boolean look(WebAddress address, Adding adding) {
        Validators known = visits.at(address.toString())
                .map(visit -> new Validators(visit.etag(), visit.modified()))
                .orElse(Validators.NONE);
        try {
            Optional<Feed> feed = web.feed(address, known);
            if (feed.isPresent() && takeAll(feed.get(), adding)) {
                remember(address, feed.get().validators());
            }
            return true;
        } catch (Uncaptured e) {
            tell(e.problem());
            return false;
        }
    }

    /** Takes what is new; false if something is left for the next round, when the feed has to be read again. */
    private boolean takeAll(Feed feed, Adding adding) {
        feed.problems().forEach(this::tell);
        List<WebAddress> fresh = feed.items().stream()
                .filter(item -> visits.at(item.toString()).isEmpty())
                .toList();
        boolean all = fresh.size() <= ITEMS;
        for (WebAddress item : fresh.subList(0, Math.min(fresh.size(), ITEMS))) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            all &= take(item, adding);
        }
        return all;
    }

    /** Takes one document; false if it may come later. What never comes is not asked for again. */
    private boolean take(WebAddress item, Adding adding) {
        try {
            Reading reading = web.capture(item, batch.reader());
            batch.one(reading).ifPresent(adding::add);
            adding.flush(); // what is remembered as seen has to be there
        } catch (Uncaptured e) {
            tell(e.problem());
            if (e.passing()) {
                return false;
            }
        }
        remember(item, Validators.NONE);
        return true;
    }

    private void remember(WebAddress address, Validators validators) {
        visits.remember(new Visit(address.toString(), Instant.now(), validators.etag(), validators.modified()));
    }

    /** That it was told to stop is no news to the user. */
    private void tell(Problem problem) {
        if (!stopped.getAsBoolean()) {
            batch.tell(problem);
        }
    }
}
