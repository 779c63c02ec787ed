package io.github.attest.evaluate.gold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of people in a template: {@code 6}, {@code ~7}, {@code 34-} (or more), {@code -26} (up to), {@code 12 - 15},
 * {@code PLURAL} (2 or more).
 *
 * @param min the least
 * @param max the greatest; null if open
 */
public record NumberFill(int min, @Nullable Integer max) {
    /** Nobody: the alternative that makes a number optional. */
    static final NumberFill NONE = new NumberFill(0, 0);

    private static final NumberFill PLURAL = new NumberFill(2, null);
    private static final Pattern NUMBER = Pattern.compile("~?(\\d{1,9})? ?(-)? ?~?(\\d{1,9})?");

    /** Whether it names one number. */
    public boolean exact() {
        return max != null && max == min;
    }

    /** Somebody of them, and they at most. */
    NumberFill some() {
        return new NumberFill(Math.min(min, 1), max);
    }

    /** Both groups of people together. */
    NumberFill plus(NumberFill other) {
        return new NumberFill(min + other.min, max == null || other.max == null ? null : max + other.max);
    }

    /** The alternatives in a fill such as {@code ~60 / ~100}. */
    static List<NumberFill> parse(String fill) {
        return Alternatives.of(fill).stream()
                .flatMap(text -> one(text).stream())
                .toList();
    }

    private static Optional<NumberFill> one(String text) {
        if (text.equals("PLURAL")) {
            return Optional.of(PLURAL);
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() && (number.group(1) != null || number.group(3) != null)
                ? Optional.of(of(number))
                : Optional.empty();
    }

    private static NumberFill of(Matcher number) {
        int min = number.group(1) == null ? 0 : Integer.parseInt(number.group(1));
        if (number.group(3) != null) {
            return new NumberFill(min, Math.max(min, Integer.parseInt(number.group(3))));
        }
        return new NumberFill(min, number.group(2) == null ? Integer.valueOf(min) : null);
    }

    @Override
    public String toString() {
        return exact() ? Integer.toString(min) : max == null ? min + "+" : min + "–" + max;
    }
}
