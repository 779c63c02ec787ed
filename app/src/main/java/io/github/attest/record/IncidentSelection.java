package io.github.attest.record;

import org.jspecify.annotations.Nullable;

/**
 * A part of the list of incidents.
 *
 * @param filter which incidents are in the list
 * @param order how it is sorted
 * @param after where the part begins; null for the beginning
 * @param limit how many at most, 1 or more
 */
public record IncidentSelection(
        IncidentFilter filter, IncidentOrder order, IncidentPage.@Nullable Position after, int limit) {
    /** The latest that a filter lets through. */
    public static IncidentSelection latest(IncidentFilter filter, int limit) {
        return new IncidentSelection(filter, IncidentOrder.LATEST, null, limit);
    }
}
