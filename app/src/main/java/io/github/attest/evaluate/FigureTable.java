package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Tally;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Figures as a table for people: a row a field, a column a slice of the corpus. */
public final class FigureTable {
    private static final int NAME = 38;
    private static final int CELL = 18;

    private final Figures figures;
    private final Map<Slice, Agreement> linking;
    private final StringBuilder out = new StringBuilder();

    private FigureTable(Figures figures, Map<Slice, Agreement> linking) {
        this.figures = figures;
        this.linking = linking;
    }

    /**
     * The table, with a line break at its end.
     *
     * @param linking how the linked incidents agree with the coded ones; empty if no incident was coded
     */
    public static String render(Figures figures, Map<Slice, Agreement> linking) {
        return new FigureTable(figures, linking).render();
    }

    private String render() {
        row("", Slice::heading);
        row("reports", slice -> Integer.toString(figures.of(slice).reports()));
        row(
                "reports without any account",
                slice -> Integer.toString(figures.of(slice).withoutAccount()));
        for (Field field : Field.values()) {
            if (figures.fields().contains(field)) {
                row(name(field), slice -> cell(figures.of(slice).tally(field)));
            }
        }
        if (!linking.isEmpty()) {
            row("linking: B-cubed F (precision/recall)", agreed(Agreement::f, Agreement::precision, Agreement::recall));
            row(
                    "linking: pairs F (precision/recall)",
                    agreed(Agreement::pairF, Agreement::pairPrecision, Agreement::pairRecall));
        }
        if (figures.templates()) {
            out.append("Recall/precision in percent; in brackets precision over aligned accounts only.\n");
        } else {
            numbers(Field.KILLED);
            numbers(Field.INJURED);
        }
        return out.toString();
    }

    private void row(String name, Function<Slice, String> cell) {
        out.append(padded(name, NAME));
        for (Slice slice : Slice.values()) {
            out.append(padded(cell.apply(slice), CELL));
        }
        out.append(System.lineSeparator());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private String cell(Tally tally) {
        return figures.templates()
                ? percent(tally.recall()) + "/" + percent(tally.precision()) + " (" + percent(tally.alignedPrecision())
                        + ")"
                : Double.isNaN(tally.recall()) ? "–" : String.format(Locale.ROOT, "%.3f", tally.recall());
    }

    private Function<Slice, String> agreed(
            ToDoubleFunction<Agreement> f, ToDoubleFunction<Agreement> precision, ToDoubleFunction<Agreement> recall) {
        return slice -> {
            Agreement agreement = Objects.requireNonNull(linking.get(slice));
            return decimal(f.applyAsDouble(agreement)) + " (" + percent(precision.applyAsDouble(agreement)) + "/"
                    + percent(recall.applyAsDouble(agreement)) + ")";
        };
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private String name(Field field) {
        return figures.templates()
                ? field.label()
                : switch (field) {
                    case KILLED -> "killed exact";
                    case INJURED -> "injured exact";
                    case BOTH -> "killed and injured both exact";
                    case CASUALTIES -> "killed + injured together";
                    case DATE -> "date within a month's interval";
                    case DAY -> "date exact to the day";
                    case PLACE -> "city";
                    default -> field.label();
                };
    }

    private void numbers(Field field) {
        if (!figures.fields().contains(field)) {
            return;
        }
        row(
                field.label() + ": mean absolute error",
                slice -> decimal(figures.of(slice).confusion(field).meanAbsoluteError()));
        Confusion confusion = figures.of(Slice.ALL).confusion(field);
        out.append(String.format(Locale.ROOT, "%n%s: coded down, answered across%n     ", field.label()));
        for (int answer = 0; answer <= Confusion.MANY; answer++) {
            out.append(String.format(Locale.ROOT, "%7s", number(answer)));
        }
        for (int gold = 0; gold <= Confusion.MANY; gold++) {
            out.append(String.format(Locale.ROOT, "%n%5s", number(gold)));
            for (int answer = 0; answer <= Confusion.MANY; answer++) {
                out.append(String.format(Locale.ROOT, "%7d", confusion.count(gold, answer)));
            }
        }
        out.append(System.lineSeparator());
    }

    private static String decimal(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.3f", number);
    }

    private static String number(int number) {
        return number == Confusion.MANY ? number + "+" : Integer.toString(number);
    }
}
