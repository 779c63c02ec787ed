package io.github.attest.link;

import java.util.HashMap;
import java.util.Map;

/**
 * How well a clustering agrees with a known one, per element (Bagga and Baldwin 1998).
 *
 * @param precision mean share of an element's cluster that belongs with it
 * @param recall mean share of what belongs with an element that is in its cluster
 */
record BCubed(double precision, double recall) {
    /** Both maps give the cluster of each element by its id. */
    static BCubed of(Map<String, String> found, Map<String, String> known) {
        Map<String, Integer> foundSizes = new HashMap<>();
        Map<String, Integer> knownSizes = new HashMap<>();
        Map<String, Integer> common = new HashMap<>();
        known.forEach((id, cluster) -> {
            foundSizes.merge(found.get(id), 1, Integer::sum);
            knownSizes.merge(cluster, 1, Integer::sum);
            common.merge(found.get(id) + " " + cluster, 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> element : known.entrySet()) {
            String cluster = found.get(element.getKey());
            double both = common.getOrDefault(cluster + " " + element.getValue(), 0);
            precision += both / foundSizes.getOrDefault(cluster, 0);
            recall += both / knownSizes.getOrDefault(element.getValue(), 0);
        }
        return new BCubed(precision / known.size(), recall / known.size());
    }

    double f() {
        return 2 * precision * recall / (precision + recall);
    }
}
