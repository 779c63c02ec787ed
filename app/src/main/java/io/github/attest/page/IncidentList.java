package io.github.attest.page;

import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Toll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of incidents.
 *
 * @param filter what was asked for
 * @param toll totals of all incidents that the filter lets through
 * @param incidents those of this page, as the reader may see them
 * @param next address of the next page; null if this is the last
 */
public record IncidentList(
        Chosen filter,
        Toll toll,
        List<RecordedIncident> incidents,
        @Nullable String next) {
    public IncidentList {
        incidents = List.copyOf(incidents);
    }

    /** How many incidents the filter lets through. */
    public int count() {
        return toll.incidents();
    }
}
