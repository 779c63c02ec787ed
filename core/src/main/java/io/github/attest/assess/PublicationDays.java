package io.github.attest.assess;

import io.github.attest.model.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When reports were published, which tells whose figure replaces whose. Immutable.
 *
 * @param byReport the day, by the report's id; reports whose day nobody knows are not in it
 */
public record PublicationDays(Map<String, LocalDate> byReport) {
    /** No day is known, so no figure replaces another. */
    public static final PublicationDays UNKNOWN = new PublicationDays(Map.of());

    public PublicationDays {
        byReport = Map.copyOf(byReport);
    }

    /** The days of these reports. */
    public static PublicationDays of(Collection<Report> reports) {
        return of(reports, Report::id, Report::published);
    }

    /** The days of reports in whatever form, by what gives the id and the day of one. */
    public static <T> PublicationDays of(
            Collection<T> reports, Function<T, String> id, Function<T, @Nullable LocalDate> published) {
        Map<String, LocalDate> days = new HashMap<>();
        for (T report : reports) {
            LocalDate day = published.apply(report);
            if (day != null) {
                days.put(id.apply(report), day);
            }
        }
        return new PublicationDays(days);
    }

    /** Whether one report was published on a later day than another. */
    boolean isLater(String report, String other) {
        Optional<LocalDate> day = Optional.ofNullable(byReport.get(report));
        Optional<LocalDate> otherDay = Optional.ofNullable(byReport.get(other));
        return day.isPresent() && otherDay.isPresent() && day.get().isAfter(otherDay.get());
    }
}
