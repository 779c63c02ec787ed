package io.github.attest.record;

import io.github.attest.model.Grade;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Totals over the incidents of a record, by grade: Confirmed and Fair together are the headline, the others stand apart
 * (Airwars). Killed, injured and joint figures are never added to one another, and aggregates never to any of them. Children and women are
 * parts of those killed.
 *
 * @param grades a line for each grade that some incident has
 */
public record Toll(Map<Grade, Line> grades) {
    /** The grades of the headline figure. */
    public static final List<Grade> HEADLINE = List.of(Grade.CONFIRMED, Grade.FAIR);

    /**
     * The totals of some incidents.
     *
     * @param incidents how many
     * @param decided how many of them are judged, in whole or in part, as people decided
     * @param killed people killed
     * @param injured people injured
     * @param casualties joint figures of killed and injured, of the incidents that have one
     * @param children children among those killed, of the incidents that number them
     * @param women women among those killed, likewise
     */
    public record Line(
            int incidents, int decided, Total killed, Total injured, Total casualties, Total children, Total women) {
        /** The totals of no incident. */
        public static final Line NONE = new Line(0, 0, Total.NONE, Total.NONE, Total.NONE, Total.NONE, Total.NONE);

        /** The totals of both. */
        public Line plus(Line other) {
            return new Line(
                    incidents + other.incidents,
                    decided + other.decided,
                    killed.plus(other.killed),
                    injured.plus(other.injured),
                    casualties.plus(other.casualties),
                    children.plus(other.children),
                    women.plus(other.women));
        }
    }

    public Toll {
        EnumMap<Grade, Line> copy = new EnumMap<>(Grade.class);
        copy.putAll(grades);
        grades = Collections.unmodifiableMap(copy);
    }

    /** How many incidents there are, of whatever grade. */
    public int incidents() {
        return grades.values().stream().mapToInt(Line::incidents).sum();
    }

    /** The totals of one grade. */
    public Line of(Grade grade) {
        return grades.getOrDefault(grade, Line.NONE);
    }

    /** The totals of Confirmed and Fair. */
    public Line headline() {
        return HEADLINE.stream().map(this::of).reduce(Line.NONE, Line::plus);
    }
}
