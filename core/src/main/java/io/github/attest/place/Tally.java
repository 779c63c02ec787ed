package io.github.attest.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums by name. */
final class Tally {
    private final Map<String, double[]> sums = new HashMap<>();

    /** Adds to the sum of a name. */
    void add(String name, double more) {
        double[] sum = sums.get(name);
        if (sum == null) {
            sum = new double[1];
            sums.put(name, sum);
        }
        sum[0] += more;
    }

    /** The sum of a name, 0 if nothing was added. */
    double get(String name) {
        double[] sum = sums.get(name);
        return sum == null ? 0 : sum[0];
    }

    /** All names that something was added to. */
    Iterable<String> names() {
        return sums.keySet();
    }

    /** The name with the largest sum, the first by the alphabet of several; null if there is none. */
    @Nullable
    String largest() {
        String largest = null;
        double most = 0;
        for (Map.Entry<String, double[]> sum : sums.entrySet()) {
            int order = largest == null ? 1 : Double.compare(sum.getValue()[0], most);
            if (order > 0 || order == 0 && sum.getKey().compareTo(largest) < 0) {
                largest = sum.getKey();
                most = sum.getValue()[0];
            }
        }
        return largest;
    }
}
