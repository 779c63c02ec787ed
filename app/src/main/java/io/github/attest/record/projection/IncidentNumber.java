package io.github.attest.record.projection;

/**
 * The names of incidents: {@code inc-1}, {@code inc-2} and so on, in the order in which they came up. A number is never
 * given twice, also not after its incident was merged into another.
 */
public final class IncidentNumber {
    private static final String PREFIX = "inc-";

    private IncidentNumber() {}

    /** The id of an incident. */
    public static String id(long number) {
        return PREFIX + number;
    }

    /** The number in an id, 0 if it has none. */
    public static long of(String id) {
        try {
            return id.startsWith(PREFIX) ? Long.parseLong(id.substring(PREFIX.length())) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
