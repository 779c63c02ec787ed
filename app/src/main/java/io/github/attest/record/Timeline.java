package io.github.attest.record;

import io.github.attest.model.Grade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How incidents lie in time. An incident stands in a span of time only if it can have happened on no day outside it: what is known to the
 * month alone is on no day, and is counted apart. Immutable.
 */
public final class Timeline {
    /** What time is divided into, from fine to coarse. */
    public enum Unit {
        DAY(ChronoUnit.DAYS),
        /** From Monday to Sunday (ISO 8601). */
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        /** The name used in addresses: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The first day of the span that a day lies in. */
        public LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** The first day of the span so many spans later. */
        public LocalDate after(LocalDate first, long spans) {
            return first.plus(spans, length);
        }

        /** How many spans lie from one first day to another, both of them counted. */
        public long count(LocalDate first, LocalDate last) {
            return length.between(first, last) + 1;
        }
    }

    /**
     * Incidents of one span of time.
     *
     * @param first the first day
     * @param last the last day
     * @param grades how many incidents there are of each grade
     * @param killed people killed in all of them
     */
    public record Span(LocalDate first, LocalDate last, Map<Grade, Integer> grades, Total killed) {
        public Span {
            EnumMap<Grade, Integer> copy = new EnumMap<>(Grade.class);
            copy.putAll(grades);
            grades = Collections.unmodifiableMap(copy);
        }

        /** How many incidents there are of a grade. */
        public int of(Grade grade) {
            return grades.getOrDefault(grade, 0);
        }

        /** How many incidents there are, of whatever grade. */
        public int incidents() {
            return sum(grades.values());
        }
    }

    /**
     * Incidents of the same grade that may have happened on the same days.
     *
     * @param first the first of these days; null if none is known, as is {@code last} then
     */
    record Row(@Nullable LocalDate first, @Nullable LocalDate last, Grade grade, int incidents, Total killed) {
        @Nullable
        LocalDate in(Unit unit) {
            return first == null || last == null || !unit.first(first).equals(unit.first(last))
                    ? null
                    : unit.first(first);
        }
    }

    private final List<Row> rows;

    Timeline(Collection<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** How many incidents there are. */
    public int incidents() {
        return count(rows.stream());
    }

    /** How many of them have no date. */
    public int undated() {
        return count(rows.stream().filter(row -> row.first() == null));
    }

    /** How many of them have a date that is less exact than a span of time. */
    public int vague(Unit unit) {
        return count(rows.stream().filter(row -> row.first() != null && row.in(unit) == null));
    }

    /** The spans in which there are incidents, in order. */
    public List<Span> spans(Unit unit) {
        Map<LocalDate, Span> spans = new TreeMap<>();
        for (Row row : rows) {
            LocalDate first = row.in(unit);
            if (first != null) {
                Span one = new Span(
                        first, unit.after(first, 1).minusDays(1), Map.of(row.grade(), row.incidents()), row.killed());
                spans.merge(first, one, Timeline::both);
            }
        }
        return List.copyOf(spans.values());
    }

    /**
     * The finest unit, from some unit on, in which some incident stands and all of them stand in at most so many spans, those between
     * included; the coarsest if there is none.
     */
    public Unit finest(Unit from, long most) {
        return Stream.of(Unit.values())
                .filter(unit -> unit.compareTo(from) >= 0)
                .filter(unit -> {
                    List<LocalDate> firsts = rows.stream()
                            .map(row -> row.in(unit))
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList();
                    return !firsts.isEmpty() && unit.count(firsts.getFirst(), firsts.getLast()) <= most;
                })
                .findFirst()
                .orElse(Unit.YEAR);
    }

    private static Span both(Span one, Span other) {
        EnumMap<Grade, Integer> grades = new EnumMap<>(Grade.class);
        grades.putAll(one.grades());
        other.grades().forEach((grade, incidents) -> grades.merge(grade, incidents, Integer::sum));
        return new Span(one.first(), one.last(), grades, one.killed().plus(other.killed()));
    }

    private static int count(Stream<Row> rows) {
        return rows.mapToInt(Row::incidents).sum();
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
