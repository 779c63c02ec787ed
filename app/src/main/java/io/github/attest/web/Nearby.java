package io.github.attest.web;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.CountRange;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentSelection;
import io.github.attest.record.RecordedIncident;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Incidents of the record that an account which is not in it yet may tell of: those of the same days and place. */
final class Nearby {
    /** What somebody looks at before entering a report. */
    private static final int MOST = 5;

    /** More than any place has within three days. */
    private static final int CANDIDATES = 100;

    private final CasualtyRecord record;

    Nearby(CasualtyRecord record) {
        this.record = record;
    }

    /** The incidents, those of the very place first, then those whose figures are closest; none for an account without a date. */
    List<RecordedIncident> of(Account account) {
        ResolvedDate date = account.date();
        if (date == null) {
            return List.of();
        }
        ResolvedPlace place = account.place();
        // a day more on either side: reports differ on which day a night belongs to
        IncidentFilter filter = new IncidentFilter(
                date.earliest().minusDays(1),
                date.latest().plusDays(1),
                place == null ? null : place.country(),
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null);
        return record.incidents(IncidentSelection.latest(filter, CANDIDATES)).incidents().stream()
                .filter(incident -> distance(place, incident.assessment().place()) < APART)
                .sorted(Comparator.comparingInt((RecordedIncident incident) ->
                                distance(place, incident.assessment().place()))
                        .thenComparingInt(incident -> difference(account, incident.assessment()))
                        .thenComparing(RecordedIncident::id))
                .limit(MOST)
                .toList();
    }

    private static final int APART = 3;

    /** How many names of areas two places do not share; places of which one is not stated may be anywhere. */
    private static int distance(@Nullable ResolvedPlace one, @Nullable ResolvedPlace other) {
        if (one == null || other == null || one.name().equalsIgnoreCase(other.name())) {
            return 0;
        }
        if (one.admin2() != null && Objects.equals(one.admin2(), other.admin2())) {
            return 1;
        }
        return one.admin1() != null && Objects.equals(one.admin1(), other.admin1()) ? 2 : APART;
    }

    private static int difference(Account account, Assessment assessment) {
        return difference(account.killed(), assessment.killed()) + difference(account.injured(), assessment.injured());
    }

    private static int difference(@Nullable CountRange one, @Nullable CountRange other) {
        return one == null || other == null ? 0 : Math.abs(one.min() - other.min());
    }
}
