package io.github.attest.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a list of incidents is sorted by; of equals, the one with the higher number comes first where it is descending. The unknown is
 * less than anything known.
 *
 * @param key what is compared
 * @param descending whether the greatest comes first
 */
public record IncidentOrder(Key key, boolean descending) {
    /** The latest first. */
    public static final IncidentOrder LATEST = new IncidentOrder(Key.DAY, true);

    /** All orders there are. */
    public static final List<IncidentOrder> ALL = Arrays.stream(Key.values())
            .flatMap(key -> Stream.of(new IncidentOrder(key, false), new IncidentOrder(key, true)))
            .toList();

    private static final String DOWN = "-";

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    /** What incidents can be sorted by. */
    public enum Key {
        /** The earliest day on which it may have happened. */
        DAY("assessment", "day"),
        /** The highest figure of people killed. */
        KILLED("assessment", "most_killed"),
        /** The highest figure of people injured. */
        INJURED("assessment", "most_injured"),
        /** How many voices tell of it. */
        VOICES("incident", "voices"),
        /** The grade: Confirmed is the greatest, then Fair, Weak, Contested, Discounted. */
        GRADE("assessment", "rank"),
        /** When its links or the judgement on it changed last. */
        CHANGED("revision", "entry");

        private final String table;
        private final String column;

        Key(String table, String column) {
            this.table = table;
            this.column = column;
        }

        /** The table by whose index incidents are sorted; each has a column {@code number}. */
        String table() {
            return table;
        }

        /** What brings that table in beside {@code assessment}. */
        String join() {
            return switch (table) {
                case "incident" -> " JOIN incident ON incident.id = assessment.incident";
                case "revision" -> " JOIN revision ON revision.incident = assessment.incident";
                default -> "";
            };
        }

        String column() {
            return table + "." + column;
        }

        /** A key as it is compared. */
        Object value(String key) {
            return this == DAY ? key : (Object) Long.valueOf(key);
        }
    }

    /** The order of a name in the interface: {@code killed}, or {@code -killed} for the highest first. */
    public static Optional<IncidentOrder> of(String name) {
        return ALL.stream()
                .filter(order -> order.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name in the interface. */
    public String label() {
        return (descending ? DOWN : "") + key.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a list in this order can have a position of this key. */
    public boolean takes(String key) {
        return (this.key == Key.DAY ? DAY : NUMBER).matcher(key).matches();
    }
}
