package io.github.attest.extract;

import io.github.attest.model.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds that something or somebody was attacked, whatever came of it: "a bomb exploded", "the convoy was ambushed", "the raid
 * took place at dawn". Destruction is an attack where the sentence says who did it or with what.
 */
final class AttackReader {
    /** How far, in units, a deed may stand from the verb that says that it was done. */
    private static final int REACH = 7;

    private AttackReader() {}

    /**
     * The first words of a sentence that say that an attack took place; null if none do, or if it is denied or feared.
     *
     * @param armed whether the sentence says who did it or with what
     * @param named whether to name a deed is to say that it was done, as in a headline
     */
    static @Nullable Unit attack(List<Unit> units, boolean armed, boolean named) {
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            boolean attack = unit.is(WordClass.ATTACK)
                    || armed && unit.is(WordClass.DESTROY)
                    || unit.is(WordClass.DEED) && (named || takesPlace(units, at))
                    || armed && unit.is(WordClass.THROW) && at(units, at);
            if (attack && Modalities.of(units, at, at, at + 1) == Modality.ASSERTED) {
                return unit;
            }
        }
        return null;
    }

    /** "bombs were thrown at the offices", "placed a charge near the bridge", but not one that was found in time. */
    private static boolean at(List<Unit> units, int verb) {
        boolean weapon = false;
        boolean aimed = false;
        for (int at = Math.max(0, verb - REACH); at < Math.min(units.size(), verb + REACH); at++) {
            Unit unit = units.get(at);
            if (unit.is(WordClass.HARMLESS)) {
                return false;
            }
            weapon |= unit.lexeme().weapon() != null;
            aimed |= at > verb && unit.lexeme().isAny(WordClass.PREPOSITIONS);
        }
        return weapon && aimed;
    }

    /** "the attack was staged at dawn", "staged an attack": a verb beside the noun, in the same part of the sentence. */
    private static boolean takesPlace(List<Unit> units, int noun) {
        return occurs(units, noun, 1) || occurs(units, noun, -1);
    }

    private static boolean occurs(List<Unit> units, int noun, int step) {
        for (int at = noun + step; at >= 0 && at < units.size() && Math.abs(at - noun) <= REACH; at += step) {
            Unit unit = units.get(at);
            if (unit.is(WordClass.OCCUR)) {
                return !Modalities.infinitive(units, at);
            }
            if (unit.is(WordClass.STOP) || unit.is(WordClass.COMMA)) {
                return false;
            }
        }
        return false;
    }
}
