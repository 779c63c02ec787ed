package io.github.attest.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as it is written on the command line: {@code 16}, {@code 16..24}, {@code 16..}.
 *
 * @param min the least
 * @param max the greatest; null if there is only a lower bound
 */
record Bounds(int min, @Nullable Integer max) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(\\.\\.(\\d{1,9})?)?");

    /** What somebody wrote; wrong usage if it is none. */
    static Bounds of(String range) {
        Matcher bounds = RANGE.matcher(range);
        if (!bounds.matches()) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE, "'" + range + "' is no range; write 16, 16..24 or 16.. for at least 16");
        }
        int min = Integer.parseInt(bounds.group(1));
        Integer max = bounds.group(2) == null ? Integer.valueOf(min) : number(bounds.group(3));
        if (max != null && max < min) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "'" + range + "' is no range; the lower number comes first");
        }
        return new Bounds(min, max);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
