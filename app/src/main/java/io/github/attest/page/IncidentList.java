package io.github.attest.page;

import io.github.attest.record.IncidentOrder;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Toll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of incidents.
 *
 * @param filter what was asked for
 * @param toll totals of all incidents that the filter lets through
 * @param incidents those of this page, as the reader may see them
 * @param order what they are sorted by
 * @param query the filter and the order as parameters of an address, behind a question mark; empty if there are none
 * @param next address of the next page; null if this is the last
 */
public record IncidentList(
        Chosen filter,
        Toll toll,
        List<RecordedIncident> incidents,
        IncidentOrder order,
        String query,
        @Nullable String next) {
    public IncidentList {
        incidents = List.copyOf(incidents);
    }

    /** What incidents can be sorted by, the usual first: the greatest before the least, and for days also the earliest. */
    public List<IncidentOrder> orders() {
        return IncidentOrder.ALL.stream()
                .filter(one -> one.descending() || one.key() == IncidentOrder.Key.DAY)
                .sorted(Comparator.comparing((IncidentOrder one) -> !one.equals(IncidentOrder.LATEST)))
                .toList();
    }

    /** How many incidents the filter lets through. */
    public int count() {
        return toll.incidents();
    }
}
