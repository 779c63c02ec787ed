package io.github.attest.time;

import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** Early, middle and late parts: ten days of a month; four months of a year, which EDTF calls quadrimesters (37 to 39). */
final class Thirds {
    private static final int DAYS = 10;
    private static final int MONTHS = 4;
    private static final int FIRST_QUADRIMESTER = 37;

    private Thirds() {}

    /** A part of a month, 1 to 3; all of it for 0. */
    static ResolvedDate of(YearMonth month, int third) {
        return switch (third) {
            case 1 -> ResolvedDate.between(month.atDay(1), month.atDay(DAYS));
            case 2 -> ResolvedDate.between(month.atDay(DAYS + 1), month.atDay(2 * DAYS));
            case 3 -> ResolvedDate.between(month.atDay(2 * DAYS + 1), month.atEndOfMonth());
            default -> ResolvedDate.month(month);
        };
    }

    /** A part of a year, 1 to 3; all of it for 0. */
    static ResolvedDate of(int year, int third) {
        if (third == 0) {
            return ResolvedDate.year(year);
        }
        YearMonth last = YearMonth.of(year, MONTHS * third);
        LocalDate first = last.minusMonths(MONTHS - 1L).atDay(1);
        String edtf = ResolvedDate.year(year).edtf() + "-" + (FIRST_QUADRIMESTER + third - 1);
        return new ResolvedDate(first, last.atEndOfMonth(), ResolvedDate.Precision.YEAR, edtf);
    }
}
