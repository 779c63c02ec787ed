package io.github.attest.extract;

import java.util.List;

/** Words in brackets, which interrupt a sentence and say nothing of its verb: "three members of the front (FPR) have died". */
final class Brackets {
    /** How many units brackets hold at the most. */
    private static final int LONGEST = 18;

    private Brackets() {}

    /** Index of the bracket that opens what a bracket at an index closes; the index itself where none does or none is closed. */
    static int opening(List<Unit> units, int at) {
        if (units.get(at).is(WordClass.SHUT)) {
            for (int open = at - 1; open >= 0 && at - open <= LONGEST; open--) {
                if (units.get(open).is(WordClass.OPEN)) {
                    return open;
                }
            }
        }
        return at;
    }
}
