package io.github.attest.extract;

import java.util.List;

/**
 * Words that interrupt a sentence and say nothing of its verb: in brackets, "three members of the front (FPR) have died", or in a
 * relative clause between two commas or dashes, "a boy, who was not named, died".
 */
final class Brackets {
    /** How many units they hold at the most. */
    private static final int LONGEST = 18;

    private Brackets() {}

    /** Index of what opens the words that a bracket, a comma or a dash at an index closes; the index itself where none does or none is closed. */
    static int opening(List<Unit> units, int at) {
        boolean bracket = units.get(at).is(WordClass.SHUT);
        if (!bracket && (!divides(units.get(at)) || opensClause(units, at))) {
            return at;
        }
        for (int open = at - 1; open >= 0 && at - open <= LONGEST && (bracket || !ends(units.get(open))); open--) {
            if (bracket ? units.get(open).is(WordClass.OPEN) : opensClause(units, open)) {
                return open;
            }
        }
        return at;
    }

    private static boolean opensClause(List<Unit> units, int at) {
        Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
        return next != null
                && divides(units.get(at))
                && (next.is(WordClass.WHO) || next.lexeme().is(WordClass.POSS));
    }

    /** "Ali, who was shot; Omar, who was hit": no clause goes on behind a semicolon. */
    private static boolean ends(Unit unit) {
        return unit.is(WordClass.STOP) && !unit.is(WordClass.OPEN) && !unit.is(WordClass.SHUT);
    }

    private static boolean divides(Unit unit) {
        return unit.is(WordClass.COMMA) || unit.is(WordClass.DASH);
    }
}
