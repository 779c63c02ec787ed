package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.NumberFill;
import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number of people. Right if the account's range lies within a coded alternative; half right if it is wider but has the
 * coded number for a bound, or is a closed range around it. A figure of 0 is no answer.
 */
final class NumberSlot implements Slot {
    private final Field field;
    private final Function<Template, List<NumberFill>> gold;
    private final Function<Account, @Nullable CountRange> answer;

    private NumberSlot(
            Field field, Function<Template, List<NumberFill>> gold, Function<Account, @Nullable CountRange> answer) {
        this.field = field;
        this.gold = gold;
        this.answer = answer;
    }

    static NumberSlot killed() {
        return new NumberSlot(Field.KILLED, Template::killed, Account::killed);
    }

    static NumberSlot injured() {
        return new NumberSlot(Field.INJURED, Template::injured, Account::injured);
    }

    @Override
    public Verdict judge(@Nullable Template template, @Nullable Account account) {
        List<NumberFill> coded = template == null ? List.of() : gold.apply(template);
        CountRange count = account == null ? null : answer.apply(account);
        boolean optional = coded.stream().anyMatch(number -> Objects.equals(number.max(), 0));
        Fill fill = new Fill(field, Wording.list(coded), Wording.count(count), !coded.isEmpty(), optional, account);
        if (count == null || Objects.equals(count.max(), 0)) {
            return fill.unanswered();
        }
        return coded.isEmpty()
                ? fill.uncoded(template == null ? Tally.ASTRAY : Tally.SPURIOUS)
                : fill.answered(kind(coded, count));
    }

    private static Kind kind(List<NumberFill> coded, CountRange count) {
        if (coded.stream().anyMatch(number -> within(count, number))) {
            return Kind.RIGHT;
        }
        if (coded.stream().anyMatch(number -> near(count, number))) {
            return Kind.PARTIAL;
        }
        int difference = count.min() - coded.get(0).min();
        return switch (difference) {
            case 1 -> Kind.ONE_TOO_MANY;
            case -1 -> Kind.ONE_TOO_FEW;
            default -> difference > 0 ? Kind.TOO_MANY : Kind.TOO_FEW;
        };
    }

    private static boolean within(CountRange count, NumberFill number) {
        Integer max = number.max();
        return count.min() >= number.min() && (max == null || count.max() != null && count.max() <= max);
    }

    private static boolean near(CountRange count, NumberFill number) {
        Integer max = number.max();
        boolean bound = count.min() == number.min() || max != null && max.equals(count.max());
        boolean around = max != null && count.max() != null && count.min() <= number.min() && max <= count.max();
        return bound || around;
    }
}
