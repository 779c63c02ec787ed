package io.github.attest.extract;

import java.util.List;

/** Whether words say that something was hit: "the shelling of a hospital", "bombed the city's main hospital", but not "taken to hospital". */
final class Aim {
    /** How far, in units, an attack may stand before what was hit. */
    private static final int REACH = 6;

    private static final WordClasses HITTING =
            WordClasses.of(WordClass.ATTACK, WordClass.DESTROY, WordClass.STRIKE, WordClass.DEED, WordClass.OCCUR);

    private static final WordClasses ELSEWHERE = WordClasses.of(
            WordClass.COMMA,
            WordClass.AND,
            WordClass.TAKEN,
            WordClass.TO,
            WordClass.SAY,
            WordClass.WHO,
            WordClass.STOP);

    private Aim() {}

    /** Whether what a unit names was hit. */
    static boolean at(List<Unit> units, int what) {
        for (int at = what - 1; at >= Math.max(0, what - REACH); at--) {
            Unit unit = units.get(at);
            if (unit.lexeme().isAny(HITTING)) {
                return true;
            }
            if (unit.persons() != null || unit.harm() != null || unit.lexeme().isAny(ELSEWHERE)) {
                return false;
            }
        }
        return false;
    }
}
