package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the numbers of people. An absent figure is read as 0 here and nowhere else in Attest: an archive writes 0
 * where nobody is known to be hurt, and most reports do not say so.
 */
final class People {
    private final IncidentGold gold;
    private final @Nullable Account account;

    People(IncidentGold gold, @Nullable Account account) {
        this.gold = gold;
        this.account = account;
    }

    List<Verdict> judge() {
        List<Verdict> verdicts = new ArrayList<>();
        Integer killed = gold.killed();
        Integer injured = gold.injured();
        if (killed != null) {
            verdicts.add(number(Field.KILLED, killed, killed(), swapped()));
        }
        if (injured != null) {
            verdicts.add(number(Field.INJURED, injured, injured(), swapped()));
        }
        if (killed != null && injured != null) {
            verdicts.add(both(killed, injured));
            verdicts.add(number(Field.CASUALTIES, killed + injured, casualties(), false));
        }
        return verdicts;
    }

    private @Nullable CountRange killed() {
        return account == null ? null : account.killed();
    }

    private @Nullable CountRange injured() {
        return account == null ? null : account.injured();
    }

    /** The joint figure, or the sum of the two where the report states none. */
    private @Nullable CountRange casualties() {
        CountRange joint = account == null ? null : account.casualties();
        CountRange killed = killed();
        CountRange injured = injured();
        if (joint != null || killed == null) {
            return joint == null ? injured : joint;
        }
        return injured == null ? killed : sum(killed, injured);
    }

    private static CountRange sum(CountRange one, CountRange other) {
        Integer max = one.max() == null || other.max() == null ? null : one.max() + other.max();
        return new CountRange(one.min() + other.min(), max, one.wording() + "; " + other.wording(), null);
    }

    private boolean swapped() {
        Integer killed = gold.killed();
        Integer injured = gold.injured();
        return killed != null
                && injured != null
                && !killed.equals(injured)
                && is(injured, killed())
                && is(killed, injured());
    }

    private Verdict both(int killed, int injured) {
        boolean right = is(killed, killed()) && is(injured, injured());
        Kind kind = right ? Kind.RIGHT : account == null ? Kind.NO_ACCOUNT : swapped() ? Kind.SWAPPED : Kind.WRONG;
        return new Verdict(
                Field.BOTH,
                kind,
                right ? Tally.CORRECT : Tally.WRONG,
                killed + " killed, " + injured + " injured",
                Wording.count(killed()) + " killed, " + Wording.count(injured()) + " injured",
                null,
                account);
    }

    private Verdict number(Field field, int coded, @Nullable CountRange count, boolean swapped) {
        int answer = count == null ? 0 : count.min();
        Kind kind = is(coded, count) ? Kind.RIGHT : swapped ? Kind.SWAPPED : kind(coded, count);
        return new Verdict(
                field,
                kind,
                kind == Kind.RIGHT ? Tally.CORRECT : Tally.WRONG,
                Integer.toString(coded),
                Wording.count(count),
                new Verdict.Numbers(coded, answer),
                account);
    }

    private static boolean is(int coded, @Nullable CountRange count) {
        return count == null ? coded == 0 : count.min() == coded && count.max() != null && count.max() == coded;
    }

    private Kind kind(int coded, @Nullable CountRange count) {
        if (count == null) {
            return account == null ? Kind.NO_ACCOUNT : Kind.MISSED;
        }
        return holds(coded, count) ? Kind.RANGE : kind(count.min() - coded);
    }

    private static boolean holds(int coded, CountRange count) {
        return count.min() <= coded && (count.max() == null || coded <= count.max());
    }

    private static Kind kind(int difference) {
        return switch (difference) {
            case 1 -> Kind.ONE_TOO_MANY;
            case -1 -> Kind.ONE_TOO_FEW;
            default -> difference > 0 ? Kind.TOO_MANY : Kind.TOO_FEW;
        };
    }
}
