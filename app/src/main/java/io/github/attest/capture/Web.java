package io.github.attest.capture;

import io.github.attest.capture.AddressGuard.Scope;
import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.reading.Content;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The web, as Attest goes about in it: asks hosts for what it was told to fetch and for their rules, one request after the
 * other, never where it is not public unless that is allowed, and with limits to everything. Safe for use by several threads.
 */
public final class Web implements AutoCloseable {
    /** So often a server that is too busy is asked once more, as long after as it says. */
    private static final int AGAIN = 2;

    private final Limits limits;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Politeness politeness;

    Web(AddressGuard guard, Limits limits, InstantSource clock) {
        this.limits = limits;
        politeness = new Politeness(limits.longestPause());
        fetcher = new Fetcher(guard, limits, clock);
        robots =
                new Robots(request -> follow(request, address -> limits.pause()).getLast(), clock, limits.bytes());
    }

    /** The public web. */
    public static Web open() {
        return new Web(new AddressGuard(Scope.PUBLIC), Limits.STANDARD, InstantSource.system());
    }

    /** The web, and whatever stands in the networks of this machine. */
    public static Web openWithPrivate() {
        return new Web(new AddressGuard(Scope.ANY), Limits.STANDARD, InstantSource.system());
    }

    /** How long an answer may be. */
    int limit() {
        return limits.bytes();
    }

    /**
     * Asks for a document, and follows redirects to it, each of which is checked as the first address was.
     *
     * @return all that was asked and answered on the way; the last answer is no redirect
     */
    List<Exchange> fetch(Request request) throws Uncaptured {
        return follow(request, this::pause);
    }

    /** Captures a document and reads it; one that cannot be had is a problem of the reading. */
    public Reading read(String url, Reader reader) {
        try {
            return capture(WebAddress.of(url), reader);
        } catch (Uncaptured e) {
            return Capture.failed(e);
        }
    }

    /**
     * Captures a document and reads it. The reading's document is a web archive with all that was asked and answered.
     *
     * @throws Uncaptured if it cannot be had
     */
    public Reading capture(WebAddress address, Reader reader) throws Uncaptured {
        return Capture.of(address, this).read(reader);
    }

    /**
     * Asks for a feed.
     *
     * @param known what the server said of it the last time
     * @return the feed; empty if it has not changed since
     * @throws Uncaptured if it cannot be had
     */
    public Optional<Feed> feed(WebAddress address, Validators known) throws Uncaptured {
        Exchange answer = fetch(known.on(Request.ofFeed(address))).getLast();
        if (answer.isUnchanged()) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw Uncaptured.status(answer);
        }
        return Optional.of(Feed.of(answer, limits.bytes()));
    }

    /**
     * Sends something to a server that takes requests of programs, so that neither rules for robots nor redirects apply.
     *
     * @param type media type of what is sent
     * @return the body of the answer
     */
    public byte[] post(WebAddress address, String type, Content body) throws Uncaptured {
        Request request = new Request(address, Map.of("Content-Type", type), body);
        Exchange answer = politeness.inTurn(address, limits.pause(), () -> fetcher.send(request));
        if (!answer.isSuccess()) {
            throw Uncaptured.status(answer);
        }
        return answer.content(limits.bytes());
    }

    /** What a host is asked before it is asked for something, and how long it is left alone afterwards. */
    private interface Manners {
        Duration pause(WebAddress address) throws Uncaptured;
    }

    private List<Exchange> follow(Request request, Manners manners) throws Uncaptured {
        List<Exchange> exchanges = new ArrayList<>();
        Request next = request;
        int again = 0;
        while (exchanges.size() <= limits.redirects()) {
            Request current = next;
            Duration pause = manners.pause(current.address());
            Exchange exchange = politeness.inTurn(current.address(), pause, () -> fetcher.send(current));
            exchanges.add(exchange);
            if (exchange.isRedirect() && exchange.field("location").isPresent()) {
                next = current.at(
                        current.address().resolve(exchange.field("location").get()));
            } else if (exchange.retryAfter().isEmpty() || again++ == AGAIN) {
                return exchanges;
            }
        }
        throw new Uncaptured(
                request.address().toString(),
                Why.TOO_MANY_REDIRECTS,
                "it is redirected more than " + limits.redirects() + " times");
    }

    private Duration pause(WebAddress address) throws Uncaptured {
        Duration wanted = robots.check(address);
        Duration most = wanted.compareTo(limits.longestPause()) < 0 ? wanted : limits.longestPause();
        return most.compareTo(limits.pause()) < 0 ? limits.pause() : most;
    }

    /** Breaks off what is under way; whoever waits for it is told that it was stopped. */
    @Override
    public void close() {
        politeness.stop();
        fetcher.close();
    }
}
