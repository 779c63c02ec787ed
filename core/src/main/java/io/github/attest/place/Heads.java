package io.github.attest.place;

import io.github.attest.place.Spot.Sign;
import io.github.attest.text.Lines;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that lines open with before a colon or a dash: "Daraa: …". Where several of them are known as places, all are places; where
 * three are and nothing else stands before the mark ("MOSUL - …"), they say where something happened and not where a report was sent from.
 */
final class Heads {
    /** Two datelines may be those of a report and of an earlier one below it. */
    private static final int BULLETIN = 3;

    private final Lines lines;
    private final List<Spot> spots = new ArrayList<>();
    private final Set<Spot> bare = new HashSet<>();

    /** The token behind the head of the sentence at hand; its first, if it has no head. */
    private int end;

    Heads(Tokens tokens) {
        lines = new Lines(tokens);
    }

    /** Goes on to a sentence. */
    void enter(Sentence sentence) {
        boolean may = !sentence.caseless() && lines.opens(sentence.start());
        int mark = may ? lines.mark(sentence.start()) : -1;
        boolean name = mark >= 0 && lines.capitals(sentence.start(), mark) >= 0;
        end = name ? mark : sentence.start();
    }

    /** Whether a name that starts at a token stands in a head. */
    boolean mayName(int token) {
        return token < end;
    }

    /** Notes a name. */
    void add(Spot spot) {
        if (mayName(spot.first)) {
            spots.add(spot);
            if (spot.end == end) {
                bare.add(spot);
            }
        }
    }

    /** Marks the names in heads as places, or gives back those of them that nothing else says to be places. */
    List<Spot> settle() {
        if (spots.isEmpty()) {
            return List.of();
        }
        Set<Long> known = new HashSet<>();
        spots.stream().filter(Spot::isKnown).forEach(spot -> known.add(spot.key));
        if (known.size() > 1) {
            spots.forEach(spot -> spot.signs.add(Sign.LOCATIVE));
            if (bare.stream()
                            .filter(Spot::isKnown)
                            .map(spot -> spot.key)
                            .distinct()
                            .count()
                    >= BULLETIN) {
                bare.forEach(Spot::happensHere);
            }
            return List.of();
        }
        return spots.stream()
                .filter(spot -> !spot.isKnown() && !spot.hasAny(Sign.LOCATIVE, Sign.KIND, Sign.CONTAINED))
                .toList();
    }
}
