package io.github.attest.web;

import io.github.attest.access.Team;
import io.github.attest.record.CasualtyRecord;
import java.time.InstantSource;

/**
 * What the API and the pages have in common: what is worked out once for all, or counted over all.
 *
 * @param office what they work with
 * @param team its members, whoever lets them in
 * @param sessions logging in, whose failures count wherever they happen
 * @param totals the totals that reports state
 * @param checking how the whole record is checked, never twice at once
 * @param linking how what was added is linked, many callers at a time
 * @param decider how decisions are taken
 * @param publishers who published the reports
 * @param queue what is to be looked at by people
 */
record Shared(
        Office office,
        Team team,
        Sessions sessions,
        StatedTotals totals,
        Checking checking,
        SharedLinking linking,
        Decider decider,
        Derived<Publishers> publishers,
        Derived<ReviewQueue> queue) {
    static Shared of(Office office) {
        CasualtyRecord record = office.record();
        Team team = new Team(record.members(), InstantSource.system());
        return new Shared(
                office,
                team,
                new Sessions(team),
                new StatedTotals(record),
                new Checking(record),
                new SharedLinking(office),
                new Decider(office),
                new Derived<>(record, () -> Publishers.of(record)),
                new Derived<>(record, () -> ReviewQueue.of(record, office.pipeline())));
    }

    /** Begins to work out what takes long, one after the other, before anybody asks for it. */
    void prepare() {
        Thread.ofPlatform().daemon().name("attest-preparation").start(() -> {
            publishers.prepare();
            queue.prepare();
        });
    }
}
