package io.github.attest.web;

import io.github.attest.access.Team;
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
 */
record Shared(
        Office office,
        Team team,
        Sessions sessions,
        StatedTotals totals,
        Checking checking,
        SharedLinking linking,
        Decider decider) {
    static Shared of(Office office) {
        Team team = new Team(office.record().members(), InstantSource.system());
        return new Shared(
                office,
                team,
                new Sessions(team),
                new StatedTotals(office.record()),
                new Checking(office.record()),
                new SharedLinking(office),
                new Decider(office));
    }
}
