package io.github.attest.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Log-ins that failed lately, by name and by address, so that nobody can try many passwords. */
final class Attempts {
    /** For one name from one address: a person mistypes less often. OWASP's Authentication Cheat Sheet leaves the number open. */
    private static final int MOST = 5;

    /** From one address: more people than one may sit behind it. */
    private static final int MOST_BY_ADDRESS = 20;

    /** For one name, from anywhere: so many that one stranger alone cannot lock a member out. */
    private static final int MOST_BY_NAME = 100;

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many names are remembered; beyond that the whole is forgotten rather than memory filled. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    /** Whether no more may be tried now. */
    synchronized boolean tooMany(String name, String address, Instant now) {
        return count(both(name, address), now) >= MOST
                || count("address " + address, now) >= MOST_BY_ADDRESS
                || count("name " + name, now) >= MOST_BY_NAME;
    }

    synchronized void failed(String name, String address, Instant now) {
        if (failures.size() > MOST_REMEMBERED) {
            failures.clear();
        }
        List.of(both(name, address), "address " + address, "name " + name)
                .forEach(key -> failures.computeIfAbsent(key, none -> new ArrayDeque<>())
                        .add(now));
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(both(name, address));
    }

    private static String both(String name, String address) {
        return "both " + address + " " + name;
    }

    private int count(String key, Instant now) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(WINDOW))) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size();
    }
}
