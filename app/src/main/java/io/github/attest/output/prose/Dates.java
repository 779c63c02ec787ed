package io.github.attest.output.prose;

import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in words: "12 February 2019", "11–12 February 2019", "February 2019", "2017". */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** One day. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A date, as exactly as it is known. */
    public static String of(@Nullable ResolvedDate date) {
        if (date == null) {
            return "date not stated";
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first.equals(last)) {
            return of(first);
        }
        if (date.assumed()) {
            return "date not stated, published " + of(last);
        }
        if (wholeYears(first, last)) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        return wholeMonth(first, last) ? MONTH.format(first) : span(first, last);
    }

    private static String span(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + of(last);
        }
        String start = first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : of(first);
        return start + " – " + of(last);
    }

    private static boolean wholeYears(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
    }

    private static boolean wholeMonth(LocalDate first, LocalDate last) {
        YearMonth month = YearMonth.from(first);
        return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth());
    }
}
