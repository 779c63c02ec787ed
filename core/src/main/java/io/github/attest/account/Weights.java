package io.github.attest.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each {@link Sign} is worth, from {@code account/weights.tsv}. The weights of the signs that hold are added up; a sum
 * above zero says yes. Immutable.
 */
final class Weights {
    private final Map<Sign, Double> weights;

    private Weights(Map<Sign, Double> weights) {
        this.weights = weights;
    }

    /**
     * Weights from the lines of a data file: sign, weight, meaning, apart by tabs.
     *
     * @throws IllegalArgumentException if a line cannot be read or a sign has no weight
     */
    static Weights of(List<String> lines) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            String line = lines.stream()
                    .filter(other -> other.startsWith(sign.key() + "\t"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no weight for " + sign.key()));
            weights.put(sign, Double.valueOf(line.split("\t", -1)[1]));
        }
        return new Weights(weights);
    }

    /** The weights that are built in. */
    static Weights standard() {
        return Standard.WEIGHTS;
    }

    double of(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** The weight of a sign if it holds, else nothing. */
    double of(Sign sign, boolean holds) {
        return holds ? of(sign) : 0;
    }

    private static List<String> lines(String path) {
        try (InputStream in = Weights.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static final class Standard {
        static final Weights WEIGHTS = of(lines("/io/github/attest/account/weights.tsv"));
    }
}
