package io.github.attest.evaluate.judge;

import io.github.attest.model.Account;
import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares an account's date with the coded day. */
final class Days {
    /** An interval longer than a month does not date an incident. */
    static final int LONGEST = 31;

    private Days() {}

    static List<Verdict> judge(LocalDate gold, @Nullable Account account) {
        ResolvedDate date = account == null ? null : account.date();
        Kind within = account == null ? Kind.NO_ACCOUNT : date == null ? Kind.MISSED : within(gold, date);
        Kind exact = within == Kind.RIGHT && date != null && length(date) > 1 ? Kind.TOO_WIDE : within;
        return List.of(verdict(Field.DATE, within, gold, account), verdict(Field.DAY, exact, gold, account));
    }

    /** How much a date has of what was coded: one if the day lies in it, another if it is the day. */
    static int right(LocalDate gold, ResolvedDate date) {
        return within(gold, date) != Kind.RIGHT ? 0 : length(date) > 1 ? 1 : 2;
    }

    /** Days from the first to the last, both included. */
    static long length(ResolvedDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    private static Kind within(LocalDate gold, ResolvedDate date) {
        if (date.latest().isBefore(gold)) {
            return Kind.EARLIER;
        }
        if (date.earliest().isAfter(gold)) {
            return Kind.LATER;
        }
        return length(date) > LONGEST ? Kind.TOO_WIDE : Kind.RIGHT;
    }

    private static Verdict verdict(Field field, Kind kind, LocalDate gold, @Nullable Account account) {
        Tally tally = switch (kind) {
            case RIGHT -> Tally.CORRECT;
            case NO_ACCOUNT, MISSED -> Tally.MISSED;
            default -> Tally.WRONG;
        };
        return new Verdict(field, kind, tally, gold.toString(), Wording.date(account), null, account);
    }
}
