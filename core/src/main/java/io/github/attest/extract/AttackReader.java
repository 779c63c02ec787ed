package io.github.attest.extract;

import io.github.attest.model.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds that something or somebody was attacked, whatever came of it: "a bomb exploded", "the convoy was ambushed". */
final class AttackReader {
    private AttackReader() {}

    /** The first words of a sentence that say that an attack took place; null if none do, or if it is denied or feared. */
    static @Nullable Unit attack(List<Unit> units) {
        for (int at = 0; at < units.size(); at++) {
            if (units.get(at).is(WordClass.ATTACK) && Modalities.of(units, at, at, at + 1) == Modality.ASSERTED) {
                return units.get(at);
            }
        }
        return null;
    }
}
