package io.github.attest.output.prose;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Balance;
import java.util.List;

/** A total held against the incidents of its period and area, in words: the subtraction, line by line. */
public final class BalanceProse {
    private final Style style;

    /** Prose in a style. */
    public BalanceProse(Style style) {
        this.style = style;
    }

    /** One figure of a total; ends with a line break. */
    public String of(Balance balance) {
        Aggregate aggregate = balance.aggregate();
        Sheet sheet = new Sheet(style, 2);
        String period = aggregate.period() == null ? "period not stated" : Dates.of(aggregate.period());
        sheet.line(style.strong(period + ", " + Wording.place(aggregate.place())));
        sheet.row("stated", Wording.groups(List.of(balance.stated())));
        sheet.row("says who", Wording.chain(aggregate.chain()) + style.faint(" [" + aggregate.report() + "]"));
        if (!balance.accepted()) {
            sheet.row("refused", "it is tied to no period or no place, so nothing can be held against it");
            return sheet.toString();
        }
        sheet.row("covered", overlaps(balance.covered()));
        sheet.row("may overlap", overlaps(balance.possible()));
        sheet.row("remainder", Wording.count(balance.remainder(), "") + " counted by no incident; never added to them");
        return sheet.toString();
    }

    private static List<String> overlaps(List<Balance.Overlap> overlaps) {
        if (overlaps.isEmpty()) {
            return List.of("nothing");
        }
        return overlaps.stream()
                .map(overlap -> overlap.incident() + ": " + Wording.count(overlap.count(), "no figure")
                        + (overlap.reason().isEmpty() ? "" : " (" + overlap.reason() + ")"))
                .toList();
    }
}
