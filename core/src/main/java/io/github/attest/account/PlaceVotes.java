package io.github.attest.account;

import io.github.attest.model.ResolvedPlace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts which places the claims of an incident name, settlements before areas, the text before the title. */
final class PlaceVotes {
    /** A place in a title weighs half: titles name the wider area. */
    private static final double TITLE = 0.5;

    /** A settlement outweighs the areas around it, however often they are named. */
    private static final double LOCAL = 100;

    /** What the place of a claim without a figure weighs: less than that of any with one. */
    private static final double UNCOUNTED = 0.0001;

    private record Candidate(String name, boolean local) {}

    private final Map<String, Double> votes = new HashMap<>();
    private final Map<Candidate, ResolvedPlace> candidates = new LinkedHashMap<>();
    private @Nullable ResolvedPlace best;
    private boolean counted = true;

    void add(Placed placed) {
        ResolvedPlace place = placed.claim().place();
        if (place != null) {
            candidates.putIfAbsent(new Candidate(place.name(), place.local()), place);
            votes.merge(place.name(), worth(placed) * (placed.titled() ? TITLE : 1), Double::sum);
            counted = false;
        }
    }

    private static double worth(Placed placed) {
        return Episode.states(placed) ? 1 : placed.claim().alleges() ? UNCOUNTED : 0;
    }

    /**
     * The place that most of the claims with a figure name, failing those the claims that tell of harm or an attack, the first
     * of several; null if none does.
     */
    @Nullable
    ResolvedPlace best() {
        if (!counted) {
            best = count();
            counted = true;
        }
        return best;
    }

    private @Nullable ResolvedPlace count() {
        ResolvedPlace most = null;
        double highest = 0;
        for (Map.Entry<Candidate, ResolvedPlace> candidate : candidates.entrySet()) {
            double number = votes.getOrDefault(candidate.getKey().name(), 0.0)
                    * (candidate.getKey().local() ? LOCAL : 1);
            if (number > highest) {
                most = candidate.getValue();
                highest = number;
            }
        }
        return most;
    }
}
