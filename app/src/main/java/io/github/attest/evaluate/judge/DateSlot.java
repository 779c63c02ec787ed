package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.DateFill;
import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import io.github.attest.model.ResolvedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date. Right if the account's interval lies within a coded alternative, half right if it overlaps one and is no
 * longer than a month.
 */
final class DateSlot implements Slot {
    @Override
    public Verdict judge(@Nullable Template template, @Nullable Account account) {
        List<DateFill> coded = template == null ? List.of() : template.dates();
        Fill fill = new Fill(Field.DATE, Wording.list(coded), Wording.date(account), !coded.isEmpty(), false, account);
        ResolvedDate date = account == null ? null : account.date();
        if (date == null) {
            return fill.unanswered();
        }
        return coded.isEmpty()
                ? fill.uncoded(template == null ? Tally.ASTRAY : Tally.SPURIOUS)
                : fill.answered(kind(coded, date));
    }

    private static Kind kind(List<DateFill> coded, ResolvedDate date) {
        if (coded.stream().anyMatch(fill -> within(date, fill))) {
            return Kind.RIGHT;
        }
        if (coded.stream().anyMatch(fill -> overlaps(date, fill))) {
            return Days.length(date) <= Days.LONGEST ? Kind.PARTIAL : Kind.TOO_WIDE;
        }
        return coded.stream().anyMatch(fill -> date.earliest().isAfter(fill.latest())) ? Kind.LATER : Kind.EARLIER;
    }

    private static boolean within(ResolvedDate date, DateFill fill) {
        LocalDate earliest = fill.earliest();
        return !date.latest().isAfter(fill.latest())
                && (earliest == null || !date.earliest().isBefore(earliest));
    }

    private static boolean overlaps(ResolvedDate date, DateFill fill) {
        LocalDate earliest = fill.earliest();
        return !date.earliest().isAfter(fill.latest())
                && (earliest == null || !date.latest().isBefore(earliest));
    }
}
