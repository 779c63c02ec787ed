package io.github.attest.assess;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an incident lies within the period and the area of a total, and is held against the same party.
 *
 * @param excluded whether it certainly does not
 * @param doubts why it may not; empty if it certainly does
 */
record Containment(boolean excluded, List<String> doubts) {
    private static final Containment NONE = new Containment(true, List.of());

    static Containment of(Assessment incident, Aggregate aggregate) {
        ResolvedDate period = Objects.requireNonNull(aggregate.period());
        ResolvedPlace area = Objects.requireNonNull(aggregate.place());
        List<String> doubts = new ArrayList<>();
        boolean within = isWithin(incident.date(), period, doubts)
                && isWithin(incident.place(), area, doubts)
                && isOfParty(incident.belligerents(), aggregate.belligerents(), doubts);
        return within ? new Containment(false, doubts) : NONE;
    }

    private static boolean isWithin(@Nullable ResolvedDate date, ResolvedDate period, List<String> doubts) {
        if (date == null) {
            doubts.add("its day is not known");
            return true;
        }
        boolean inside =
                !date.earliest().isBefore(period.earliest()) && !date.latest().isAfter(period.latest());
        if (date.assumed()) {
            doubts.add("its day is assumed");
        } else if (!inside) {
            doubts.add("it lies in the period only in part");
        }
        return date.overlaps(period);
    }

    private static boolean isWithin(@Nullable ResolvedPlace place, ResolvedPlace area, List<String> doubts) {
        if (place == null || place.country() == null || area.country() == null) {
            boolean same = place != null && same(place.name(), area.name());
            if (!same) {
                doubts.add("its place is not known well enough");
            }
            return true;
        }
        if (!place.country().equals(area.country())) {
            return false;
        }
        return switch (area.precision()) {
            case COUNTRY -> true;
            case ADMIN1 -> isWithin(place.admin1(), area.admin1(), doubts);
            case ADMIN2 ->
                isWithin(place.admin1(), area.admin1(), doubts) && isWithin(place.admin2(), area.admin2(), doubts);
            case EXACT, SETTLEMENT, UNKNOWN ->
                isWithin(place.admin1(), area.admin1(), doubts)
                        && isWithin(place.local() ? place.name() : null, area.name(), doubts);
        };
    }

    private static boolean isWithin(@Nullable String part, @Nullable String whole, List<String> doubts) {
        if (part == null || whole == null) {
            doubts.add("its place is not known well enough");
            return true;
        }
        return same(part, whole);
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equalsIgnoreCase(Folding.fold(other));
    }

    /** A total of what one party did holds nothing that only others are held responsible for. */
    private static boolean isOfParty(List<Belligerent> parties, List<Belligerent> of, List<String> doubts) {
        List<String> named = names(parties);
        List<String> wanted = names(of);
        if (wanted.isEmpty()) {
            return true;
        }
        if (named.isEmpty()) {
            doubts.add("nobody says who did it");
        }
        return !Parties.disjoint(named, wanted);
    }

    private static List<String> names(List<Belligerent> parties) {
        return parties.stream()
                .filter(party -> party.basis() != Belligerent.Basis.DENIED)
                .filter(Belligerent::specific)
                .map(Belligerent::name)
                .toList();
    }
}
