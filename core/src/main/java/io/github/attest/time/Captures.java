package io.github.attest.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a match captured, in the order of the text. */
record Captures(List<Sense> senses) {
    /** What "several", "few" and a bare plural stand for: UCDP's span of days, 2 to 6. */
    private static final Sense FEW = new Sense(-1, Slot.NUMBER, 2, 6);

    Captures {
        senses = List.copyOf(senses);
    }

    boolean has(Slot slot) {
        return find(slot, 0) != null;
    }

    boolean hasTwo(Slot slot) {
        return find(slot, 1) != null;
    }

    /** The first value in a slot; 0 if there is none. */
    int first(Slot slot) {
        return value(slot, 0);
    }

    /** The second value in a slot, or else the first. */
    int last(Slot slot) {
        return hasTwo(slot) ? value(slot, 1) : value(slot, 0);
    }

    /** The quantity, from the lower to the higher if there are two; {@link #FEW} if none was written. */
    Sense number() {
        Sense first = find(Slot.NUMBER, 0);
        Sense second = find(Slot.NUMBER, 1);
        if (first == null) {
            return FEW;
        }
        return second == null
                ? first
                : new Sense(
                        first.symbol(),
                        Slot.NUMBER,
                        Math.min(first.low(), second.low()),
                        Math.max(first.high(), second.high()));
    }

    /** The unit, a day if none was written. */
    Unit unit() {
        Sense unit = find(Slot.UNIT, 0);
        return unit == null ? Unit.DAY : Unit.of(unit.low());
    }

    @Nullable
    Sense find(Slot slot, int index) {
        int seen = 0;
        for (Sense sense : senses) {
            if (sense.slot() == slot && seen++ == index) {
                return sense;
            }
        }
        return null;
    }

    private int value(Slot slot, int index) {
        Sense sense = find(slot, index);
        return sense == null ? 0 : sense.low();
    }
}
