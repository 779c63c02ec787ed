package io.github.attest.evaluate.gold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one incident that people coded for a report. A field that was not coded is null and is not judged.
 *
 * @param incident key of the incident, the same for all reports of it
 * @param killed people killed, 0 or more
 * @param injured people injured, 0 or more
 * @param date the day it happened
 * @param state name of the first-level area: state, governorate, department
 * @param city name of the settlement, with a part of it or another name for it in brackets, such as {@code Chicago
 *     (Englewood)}
 */
public record IncidentGold(
        @Nullable String incident,
        @Nullable Integer killed,
        @Nullable Integer injured,
        @Nullable LocalDate date,
        @Nullable String state,
        @Nullable String city)
        implements Gold {
    /** @throws IllegalArgumentException if a number is negative */
    public IncidentGold {
        if (killed != null && killed < 0 || injured != null && injured < 0) {
            throw new IllegalArgumentException(
                    "a negative number of people: killed " + killed + ", injured " + injured);
        }
    }
}
