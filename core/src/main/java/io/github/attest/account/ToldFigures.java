package io.github.attest.account;

import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import java.util.HashMap;
import java.util.Map;

/** Which of the incidents of a report has a figure first, so that the figure is known again when it is repeated. */
final class ToldFigures {
    private record Told(HarmType harm, int people) {}

    private final Map<Told, Integer> incidents = new HashMap<>();

    /** Notes the figures of a claim that tells of an incident, the first of the report being 0. */
    void add(Placed placed, int incident) {
        for (Victims victims : placed.claim().victims()) {
            if (victims.count() != null) {
                incidents.merge(new Told(victims.harm(), victims.count().min()), incident, Math::min);
            }
        }
    }

    /** The first incident that has one of a claim's figures of several people; -1 if none has. */
    int first(Placed placed) {
        int first = Integer.MAX_VALUE;
        for (Victims victims : placed.claim().victims()) {
            if (victims.count() != null && victims.count().min() > 1) {
                Integer known =
                        incidents.get(new Told(victims.harm(), victims.count().min()));
                first = known == null ? first : Math.min(first, known);
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }
}
