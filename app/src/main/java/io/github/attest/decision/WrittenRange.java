package io.github.attest.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as people write it when they decide: {@code 16}, {@code 16..24}, {@code 16..}.
 *
 * @param min the least
 * @param max the greatest; null if there is only a lower bound
 */
public record WrittenRange(int min, @Nullable Integer max) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(\\.\\.(\\d{1,9})?)?");

    /**
     * The range that a text names.
     *
     * @throws IllegalArgumentException if it names none, with a sentence that says why
     */
    public static WrittenRange of(String text) {
        Matcher bounds = RANGE.matcher(text);
        if (!bounds.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no range; write 16, 16..24 or 16.. for at least 16");
        }
        int min = Integer.parseInt(bounds.group(1));
        Integer max = bounds.group(2) == null ? Integer.valueOf(min) : number(bounds.group(3));
        if (max != null && max < min) {
            throw new IllegalArgumentException("'" + text + "' is no range; the lower number comes first");
        }
        return new WrittenRange(min, max);
    }

    /** The numbers as {@link #of} reads them, which also stand for words in a count. */
    public static String text(int min, @Nullable Integer max) {
        if (max == null) {
            return min + "..";
        }
        return max == min ? String.valueOf(min) : min + ".." + max;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
