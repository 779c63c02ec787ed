package io.github.attest.extract;

import java.util.List;

/** Subjects of verbs that are no people. */
final class Things {
    private static final WordClasses DETERMINERS =
            WordClass.ARTICLES.and(WordClasses.of(WordClass.ANOTHER, WordClass.POSS));

    private Things() {}

    /** Whether the verb behind a unit speaks of a thing: "and 60 sheep perished", "the bus, which was hit", "whose horse was shot". */
    static boolean before(List<Unit> units, int from) {
        if (from < 0) {
            return false;
        }
        if (units.get(from).is(WordClass.WHICH)) {
            int before = from > 0 && units.get(from - 1).is(WordClass.COMMA) ? from - 2 : from - 1;
            return before >= 0 && units.get(before).persons() == null;
        }
        if (!units.get(from).is(WordClass.NOTPEOPLE)) {
            return false;
        }
        int at = from - 1;
        while (at >= 0 && describes(units.get(at))) {
            at--;
        }
        boolean owned = units.get(at + 1).is(WordClass.POSS);
        return at < 0
                || units.get(at).is(WordClass.AND)
                || owned && units.get(at).persons() != null;
    }

    /** Whether a unit may stand between a noun for a thing and what is before it. */
    private static boolean describes(Unit unit) {
        return unit.persons() == null
                && (unit.lexeme().isUnknown() || unit.lexeme().isAny(DETERMINERS));
    }
}
