package io.github.attest.page;

import java.util.List;

/**
 * A map of incidents.
 *
 * @param filter what was asked for
 * @param count how many incidents the filter lets through
 * @param most how many a map shows at most
 * @param features address of what is drawn
 * @param list address of the same incidents as a list
 * @param spots the latest of them
 */
public record IncidentMap(Chosen filter, int count, int most, String features, String list, List<Spot> spots) {
    public IncidentMap {
        spots = List.copyOf(spots);
    }
}
