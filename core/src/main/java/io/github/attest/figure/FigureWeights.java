package io.github.attest.figure;

import io.github.attest.model.HarmType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each feature weighs, for killed and for injured: the rows of {@code figures.tsv}. */
final class FigureWeights {
    private final Map<HarmType, Map<Feature, Double>> weights = new EnumMap<>(HarmType.class);

    FigureWeights() {
        weights.put(HarmType.KILLED, new EnumMap<>(Feature.class));
        weights.put(HarmType.INJURED, new EnumMap<>(Feature.class));
    }

    /**
     * Reads lines of harm, feature and weight, parted by tabs; {@code #} opens a comment.
     *
     * @throws IllegalArgumentException for a line of another form
     */
    static FigureWeights of(List<String> lines) {
        FigureWeights read = new FigureWeights();
        for (String line : lines) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalArgumentException("not harm, feature, weight: " + line);
                }
                read.of(HarmType.valueOf(cells[0].toUpperCase(Locale.ROOT)))
                        .put(Feature.of(cells[1]), Double.valueOf(cells[2]));
            }
        }
        return read;
    }

    /** The weights of a harm, 0 for those left out; the caller may change them. */
    Map<Feature, Double> of(HarmType harm) {
        Map<Feature, Double> own = weights.get(harm);
        if (own == null) {
            throw new IllegalArgumentException("no weights for " + harm);
        }
        return own;
    }

    /** What speaks for a candidate, all together. */
    double sum(HarmType harm, Candidate candidate) {
        Map<Feature, Double> own = of(harm);
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : candidate.features().entrySet()) {
            sum += own.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }

    /** The candidate for which most speaks; the first of equals. */
    Candidate best(HarmType harm, List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double sum = sum(harm, candidate);
            if (sum > most) {
                best = candidate;
                most = sum;
            }
        }
        return best;
    }
}
