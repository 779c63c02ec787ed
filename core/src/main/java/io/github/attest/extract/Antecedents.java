package io.github.attest.extract;

import io.github.attest.model.Victims.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the people whom "they" means behind them in the same sentence: "two guards were on patrol when they were killed". */
final class Antecedents {
    private Antecedents() {}

    /** The nearest people before a pronoun who may be meant, of whom the words say how many; null if there are none. */
    static @Nullable Persons of(List<Unit> units, int pronoun) {
        PersonNoun meant = units.get(pronoun).lexeme().person();
        if (meant == null || meant.singular()) {
            return null;
        }
        for (int at = pronoun - 1; at >= 0; at--) {
            at = Brackets.opening(units, at);
            Persons persons = units.get(at).persons();
            if (persons != null && persons.several() && told(units, at)) {
                return persons.share() == Share.PART ? null : persons.again();
            }
        }
        return null;
    }

    /** Whether people are told of, and do not tell, own, or stand in a phrase beside what is told. */
    private static boolean told(List<Unit> units, int at) {
        boolean speak = is(units, at + 1, WordClass.SAY) || is(units, at - 1, WordClass.SAY);
        boolean own = is(units, at + 1, WordClass.POSSESSIVE);
        boolean phrase = at > 0 && units.get(at - 1).lexeme().isAny(WordClass.PREPOSITIONS);
        return !speak && !own && !phrase;
    }

    private static boolean is(List<Unit> units, int at, WordClass wordClass) {
        return at >= 0 && at < units.size() && units.get(at).is(wordClass);
    }
}
