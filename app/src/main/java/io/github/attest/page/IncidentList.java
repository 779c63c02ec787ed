package io.github.attest.page;

import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Toll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of incidents.
 *
 * @param filter what was asked for, as in the address
 * @param toll totals of all incidents that the filter lets through
 * @param incidents those of this page, as the reader may see them
 * @param next address of the next page; null if this is the last
 */
public record IncidentList(
        Map<String, List<String>> filter,
        Toll toll,
        List<RecordedIncident> incidents,
        @Nullable String next) {
    public IncidentList {
        filter = Map.copyOf(filter);
        incidents = List.copyOf(incidents);
    }

    /** How many incidents the filter lets through. */
    public int count() {
        return Toll.GRADES.stream()
                .mapToInt(grade -> toll.of(grade).incidents())
                .sum();
    }

    /** The value of a field of the filter; empty if it was left empty. */
    public String chosen(String name) {
        return filter.getOrDefault(name, List.of("")).getFirst();
    }

    /** Whether a value of a field of the filter was chosen. */
    public boolean chosen(String name, String value) {
        return filter.getOrDefault(name, List.of()).contains(value);
    }
}
