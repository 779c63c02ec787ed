package io.github.attest.page;

import io.github.attest.record.Timeline;
import io.github.attest.record.Timeline.Unit;
import org.jspecify.annotations.Nullable;

/**
 * When incidents happened.
 *
 * @param filter what was asked for
 * @param list address of the same incidents as a list
 * @param timeline the incidents in time
 * @param wished what time was to be divided into; null if that was left open
 * @param unit what it is divided into
 * @param chart the picture
 */
public record IncidentTimeline(
        Chosen filter,
        String list,
        Timeline timeline,
        @Nullable Unit wished,
        Unit unit,
        TimeChart chart) {
    /** Whether the time is divided otherwise than wished. */
    public boolean coarser() {
        return wished != null && wished != unit;
    }
}
