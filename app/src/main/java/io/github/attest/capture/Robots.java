package io.github.attest.capture;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.github.attest.capture.Uncaptured.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What hosts say in {@code robots.txt} that programs may fetch, by RFC 9309. */
final class Robots {
    /** How a host's rules are had. */
    interface Source {
        Exchange fetch(Request request) throws Uncaptured;
    }

    private static final String NAME = "attest";

    /** What has to be read of a file of rules, at least (RFC 9309, 2.5). */
    private static final int LONGEST = 500 << 10;

    /** How long rules hold (RFC 9309, 2.4). */
    private static final Duration FRESH = Duration.ofHours(24);

    /** How long a host that could not say its rules is not asked again. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private record Said(BaseRobotRules rules, Instant until) {}

    private final Source source;
    private final InstantSource clock;
    private final int limit;
    private final Map<String, Said> sites = new ConcurrentHashMap<>();

    Robots(Source source, InstantSource clock, int limit) {
        this.source = source;
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Asks a host whether a document may be fetched.
     *
     * @return how long the host wants to be left alone between two requests; zero if it does not say
     * @throws Uncaptured if not, or if it does not say because of an error of its own
     */
    Duration check(WebAddress address) throws Uncaptured {
        BaseRobotRules rules = rules(address);
        if (rules.isDeferVisits()) {
            throw new Uncaptured(
                    address.toString(), Why.ROBOTS_UNKNOWN, "the host fails to say what programs may fetch; try later");
        }
        if (!rules.isAllowed(address.toString())) {
            throw new Uncaptured(
                    address.toString(), Why.ROBOTS_DISALLOW, "the host's robots.txt asks programs not to fetch it");
        }
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    private BaseRobotRules rules(WebAddress address) throws Uncaptured {
        Said said = sites.get(address.origin());
        if (said == null || clock.instant().isAfter(said.until())) {
            BaseRobotRules rules = fetch(address);
            said = new Said(rules, clock.instant().plus(rules.isDeferVisits() ? AGAIN : FRESH));
            sites.put(address.origin(), said);
        }
        return said.rules();
    }

    private BaseRobotRules fetch(WebAddress address) throws Uncaptured {
        Exchange answer;
        try {
            answer = source.fetch(Request.of(address.resolve("/robots.txt")));
        } catch (Uncaptured e) {
            if (e.why() == Why.TOO_MANY_REDIRECTS) {
                return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            }
            throw e;
        }
        // Without a longest delay: the parser would forbid a site that names a longer one.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        if (!answer.isSuccess()) {
            return parser.failedFetch(answer.status());
        }
        byte[] content = answer.content(limit);
        return parser.parseContent(
                answer.address().toString(),
                Arrays.copyOf(content, Math.min(content.length, LONGEST)),
                "text/plain",
                List.of(NAME));
    }
}
