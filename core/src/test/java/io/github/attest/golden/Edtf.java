package io.github.attest.golden;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The part of the Extended Date/Time Format that golden texts use: day, month, year, and intervals of them. */
final class Edtf {
    private Edtf() {}

    /**
     * The first and the last day, as {@code 2017-01-01/2017-12-31}.
     *
     * @throws java.time.format.DateTimeParseException if it is no such date
     */
    static String days(String edtf) {
        int slash = edtf.indexOf('/');
        String from = slash < 0 ? edtf : edtf.substring(0, slash);
        String to = slash < 0 ? edtf : edtf.substring(slash + 1);
        return first(from) + "/" + last(to);
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
