package io.github.attest.assess;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Balance.Overlap;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds totals that sources state against the incidents of their period and area, as Iraq Body Count does: what the incidents
 * cover already, certainly and perhaps, is subtracted, and the subtraction is shown. A total is never added to incidents. One
 * that is tied to no period or no place is refused. Immutable; safe for use by several threads.
 */
public final class AggregateLedger {
    private final List<Assessment> incidents;

    /** A ledger of the incidents under these assessments, in any order. */
    public AggregateLedger(Collection<Assessment> incidents) {
        this.incidents = incidents.stream()
                .sorted(Comparator.comparing(Assessment::incident))
                .toList();
    }

    /** A balance for each figure that a total states. */
    public List<Balance> balances(Aggregate aggregate) {
        return aggregate.harms().stream()
                .map(stated -> balance(aggregate, stated))
                .toList();
    }

    private Balance balance(Aggregate aggregate, Harm stated) {
        if (aggregate.period() == null || aggregate.place() == null) {
            return new Balance(aggregate, stated, List.of(), List.of(), null);
        }
        List<Overlap> covered = new ArrayList<>();
        List<Overlap> possible = new ArrayList<>();
        for (Assessment incident : incidents) {
            Containment containment = Containment.of(incident, aggregate);
            if (!containment.excluded()) {
                List<String> doubts = new ArrayList<>(containment.doubts());
                CountRange count = figure(incident, stated, doubts);
                Overlap overlap = new Overlap(
                        incident.incident(),
                        count,
                        String.join("; ", doubts.stream().distinct().toList()));
                (doubts.isEmpty() ? covered : possible).add(overlap);
            }
        }
        return new Balance(aggregate, stated, covered, possible, remainder(stated.count(), covered, possible));
    }

    /** What an incident counts of those whom a total counts; people of whom nothing is said may be of any group. */
    private static @Nullable CountRange figure(Assessment incident, Harm stated, List<String> doubts) {
        CountRange part = incident.groups().stream()
                .filter(harm -> harm.type() == stated.type() && harm.group() == stated.group())
                .map(Harm::count)
                .findFirst()
                .orElse(null);
        CountRange whole = whole(incident, stated.type());
        if (stated.group() == Group.PEOPLE || part != null) {
            return stated.group() == Group.PEOPLE ? whole : part;
        }
        if (whole != null) {
            doubts.add("no account says how many of its people were "
                    + stated.group().label());
        }
        return whole;
    }

    private static @Nullable CountRange whole(Assessment incident, HarmType type) {
        return switch (type) {
            case KILLED -> incident.killed();
            case INJURED, STRUCK -> incident.injured();
            case KILLED_OR_INJURED -> incident.casualties();
            case MISSING -> null;
        };
    }

    private static CountRange remainder(CountRange stated, List<Overlap> covered, List<Overlap> possible) {
        Integer most = add(greatest(covered), greatest(possible));
        int least = most == null ? 0 : Math.max(0, stated.min() - most);
        Integer max = stated.max();
        Integer left = max == null ? null : Integer.valueOf(Math.max(least, max - least(covered)));
        return new CountRange(least, left, stated.wording(), null);
    }

    private static int least(List<Overlap> overlaps) {
        return overlaps.stream()
                .map(Overlap::count)
                .filter(Objects::nonNull)
                .mapToInt(CountRange::min)
                .sum();
    }

    /** The sum of the greatest figures; null if one of them has none, so that nothing bounds it. Incidents without a figure add nothing. */
    private static @Nullable Integer greatest(List<Overlap> overlaps) {
        Integer sum = 0;
        for (Overlap overlap : overlaps) {
            CountRange count = overlap.count();
            sum = count == null ? sum : add(sum, count.max());
        }
        return sum;
    }

    private static @Nullable Integer add(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : Integer.valueOf(one + other);
    }
}
