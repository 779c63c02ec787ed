package io.github.attest.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums by name. */
final class Tally {
    /** One sum; kept by whoever adds to it often. */
    static final class Sum {
        private double value;

        void add(double more) {
            value += more;
        }

        double get() {
            return value;
        }
    }

    private final Map<String, Sum> sums = new HashMap<>();

    /** The sum of a name, 0 as long as nothing was added. */
    Sum sum(String name) {
        Sum sum = sums.get(name);
        if (sum == null) {
            sum = new Sum();
            sums.put(name, sum);
        }
        return sum;
    }

    /** What the sum of a name is, 0 if nothing was added. */
    double get(String name) {
        Sum sum = sums.get(name);
        return sum == null ? 0 : sum.get();
    }

    /** All names that were asked for. */
    Iterable<String> names() {
        return sums.keySet();
    }

    /** The name with the largest sum, the first by the alphabet of several; null if there is none. */
    @Nullable
    String largest() {
        String largest = null;
        double most = 0;
        for (Map.Entry<String, Sum> sum : sums.entrySet()) {
            int order = largest == null ? 1 : Double.compare(sum.getValue().get(), most);
            if (order > 0 || order == 0 && sum.getKey().compareTo(largest) < 0) {
                largest = sum.getKey();
                most = sum.getValue().get();
            }
        }
        return largest;
    }
}
