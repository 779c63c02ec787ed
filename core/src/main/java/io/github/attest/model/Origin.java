package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One voice: the reports that trace back to the same first source, as far as their texts let us see.
 *
 * @param source the source at the far end of the citation chain; null if the reports name none
 * @param reports ids of the reports, in order
 * @param reasons why they are one voice
 */
public record Origin(@Nullable Source source, List<String> reports, List<String> reasons) {
    /** @throws IllegalArgumentException if there is no report */
    public Origin {
        reports = List.copyOf(reports);
        reasons = List.copyOf(Objects.requireNonNull(reasons));
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an origin needs a report");
        }
    }
}
