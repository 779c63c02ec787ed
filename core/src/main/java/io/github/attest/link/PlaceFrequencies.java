package io.github.attest.link;

import io.github.attest.model.ResolvedPlace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How common places are in a batch. A small batch knows little of that; there every place is taken for an ordinary one. */
final class PlaceFrequencies {
    /** How many accounts of a batch the assumption is worth, as for words in {@link WordFrequencies}. */
    private static final double BACKGROUND = 500;

    /** Share of accounts that name a place of which nothing is known. */
    private static final double ORDINARY = 0.012;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Names as they are counted, by names as they are written. */
    private final Map<String, String> names = new HashMap<>();

    private int accounts;

    /** Counts the place of one more account. */
    void add(@Nullable ResolvedPlace place) {
        accounts++;
        if (place != null) {
            counts.merge(names.computeIfAbsent(place.name(), Portrait::plain), 1, Integer::sum);
        }
    }

    /** Share of accounts that name a place, between 0 and 1. */
    double share(ResolvedPlace place) {
        int count = counts.getOrDefault(Portrait.plain(place.name()), 0);
        return (count + BACKGROUND * ORDINARY) / (accounts + BACKGROUND);
    }
}
