package io.github.attest.evaluate.gold;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in a template: {@code 30 DEC 89}, {@code - 09 JUN 89} (on or before), {@code 03 JAN 90 - 05 JAN 90}.
 *
 * @param earliest first possible day; null for "on or before"
 * @param latest last possible day
 */
public record DateFill(@Nullable LocalDate earliest, LocalDate latest) {
    // Two-digit years: the corpus is of 1988 to 1990 and tells of the years before.
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1901)
            .toFormatter(Locale.ENGLISH);

    /** The alternatives of a slot; those that name no day and year are left out. */
    static List<DateFill> parse(List<String> fills) {
        return fills.stream()
                .flatMap(fill -> Alternatives.of(fill).stream())
                .flatMap(text -> parse(text).stream())
                .toList();
    }

    private static Optional<DateFill> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return day(text).map(day -> new DateFill(day, day));
        }
        Optional<LocalDate> latest = day(text.substring(dash + 1));
        if (text.substring(0, dash).isBlank()) {
            return latest.map(day -> new DateFill(null, day));
        }
        Optional<LocalDate> earliest = day(text.substring(0, dash));
        return earliest.flatMap(from -> latest.filter(to -> !to.isBefore(from)).map(to -> new DateFill(from, to)));
    }

    private static Optional<LocalDate> day(String text) {
        String[] words = text.strip().split(" +", -1);
        if (words.length != 3 || words[1].length() < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words[0] + " " + words[1].substring(0, 3) + " " + words[2], DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return earliest == null
                ? "on or before " + latest
                : earliest.equals(latest) ? latest.toString() : earliest + "/" + latest;
    }
}
