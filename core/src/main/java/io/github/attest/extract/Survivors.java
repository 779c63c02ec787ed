package io.github.attest.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds those who did not survive, where the words say only who did: "of the 14 miners two survived", "no survivors among the nine". */
final class Survivors {
    private Survivors() {}

    /**
     * The others of those of whom a match captures who survived, or all of whom it captures none; null where the words do not
     * say how many they are.
     *
     * @param told indexes of the units of people of whom more is said
     */
    static @Nullable Persons others(List<Unit> units, RuleMatch match, BitSet told) {
        int at = match.people().isEmpty() ? match.anchor() : match.people().getFirst();
        Persons some = units.get(at).persons();
        if (some == null) {
            return match.people().isEmpty() ? left(all(units, at, told, 0), 0) : null;
        }
        if (match.people().size() > 1
                || some.numeral() == null
                || !some.numeral().exact()) {
            return null;
        }
        int survived = some.numeral().min();
        if (some.of() != null) {
            return some.of().exact() && some.of().min() > survived ? some.but(survived) : null;
        }
        return some.form() == Persons.Form.BARE ? left(before(units, at, told, survived), survived) : null;
    }

    private static @Nullable Persons left(@Nullable Persons all, int survived) {
        return all == null ? null : all.but(survived);
    }

    /** The nearest people before a unit, failing those behind it, of whom the words count more than some. */
    private static @Nullable Persons all(List<Unit> units, int from, BitSet told, int some) {
        Persons found = before(units, from, told, some);
        for (int at = from + 1; found == null && at < units.size(); at++) {
            found = counted(units, at, told, some);
        }
        return found;
    }

    private static @Nullable Persons before(List<Unit> units, int from, BitSet told, int some) {
        Persons found = null;
        for (int at = from - 1; found == null && at >= 0; at--) {
            found = counted(units, at, told, some);
        }
        return found;
    }

    private static @Nullable Persons counted(List<Unit> units, int at, BitSet told, int some) {
        Persons persons = units.get(at).persons();
        boolean more = persons != null
                && persons.numeral() != null
                && persons.numeral().exact()
                && persons.numeral().min() > some;
        return more && !told.get(at) ? persons : null;
    }
}
