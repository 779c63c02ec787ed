package io.github.attest.account;

import io.github.attest.text.DataFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each {@link Sign} is worth, from {@code account/weights.tsv}. The weights of the signs that hold are added up; a sum
 * above zero says yes. Immutable.
 */
final class Weights {
    private final Map<Sign, Weight> weights;

    private Weights(Map<Sign, Weight> weights) {
        this.weights = weights;
    }

    /** A weight, and what bounds it has when it is learned. */
    private record Weight(double value, double min, double max, String meaning) {
        Weight {
            if (!(min <= value && value <= max)) {
                throw new IllegalArgumentException(value + " is not within " + min + " and " + max + ": " + meaning);
            }
        }
    }

    /**
     * Weights from the lines of a data file: sign, weight, least and greatest weight, meaning, apart by tabs.
     *
     * @throws IllegalArgumentException if a line cannot be read, a weight is out of its bounds, or a sign has no weight
     */
    static Weights of(List<String> lines) {
        Map<Sign, Weight> weights = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            String line = lines.stream()
                    .filter(other -> other.startsWith(sign.key() + "\t"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no weight for " + sign.key()));
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("not sign, weight, min, max, meaning: " + line);
            }
            weights.put(sign, new Weight(number(cells[1]), number(cells[2]), number(cells[3]), cells[4]));
        }
        return new Weights(weights);
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    /** The weights that are built in. */
    static Weights standard() {
        return Standard.WEIGHTS;
    }

    double of(Sign sign) {
        return weight(sign).value;
    }

    /** The weight of a sign if it holds, else nothing. */
    double of(Sign sign, boolean holds) {
        return holds ? of(sign) : 0;
    }

    /** Whether a sign may have a weight when it is learned. */
    boolean allow(Sign sign, double value) {
        return weight(sign).min <= value && value <= weight(sign).max;
    }

    /** These weights with another for a sign, which its bounds must {@linkplain #allow allow}. */
    Weights with(Sign sign, double value) {
        Weight old = weight(sign);
        Map<Sign, Weight> changed = new EnumMap<>(weights);
        changed.put(sign, new Weight(value, old.min, old.max, old.meaning));
        return new Weights(changed);
    }

    /** The lines of a data file of these weights. */
    List<String> lines() {
        return Arrays.stream(Sign.values()).map(this::line).toList();
    }

    private String line(Sign sign) {
        Weight weight = weight(sign);
        return String.join("\t", sign.key(), plain(weight.value), plain(weight.min), plain(weight.max), weight.meaning);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Weight weight(Sign sign) {
        return Objects.requireNonNull(weights.get(sign));
    }

    private static final class Standard {
        static final Weights WEIGHTS = of(DataFile.lines("account/weights.tsv"));
    }
}
