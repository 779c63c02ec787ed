package io.github.attest.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of incidents.
 *
 * @param incidents those of this page
 * @param next where the next page begins; null if this is the last
 */
public record IncidentPage(
        List<RecordedIncident> incidents, @Nullable Position next) {
    public IncidentPage {
        incidents = List.copyOf(incidents);
    }

    /**
     * A place in the list, which stays where it is whatever is added meanwhile.
     *
     * @param day the earliest day of the last incident before it, the empty text if it has none
     * @param number the number in that incident's id
     */
    public record Position(String day, long number) {}
}
