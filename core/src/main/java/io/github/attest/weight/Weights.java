package io.github.attest.weight;

import io.github.attest.text.DataFile;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What each sign of a question is worth, from a data file. The weights of the signs that hold are added up. Immutable.
 *
 * @param <S> the signs; a constant {@code SAME_NAME} is {@code same-name} in the file
 */
public final class Weights<S extends Enum<S>> {
    private final Class<S> signs;
    private final Map<S, Weight> weights;

    /** The weights alone, by the position of the sign. */
    private final double[] values;

    private Weights(Class<S> signs, Map<S, Weight> weights) {
        this.signs = signs;
        this.weights = weights;
        this.values = weights.values().stream().mapToDouble(Weight::value).toArray();
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
     * The weights in a file that is built in.
     *
     * @param name path as {@link DataFile#lines} takes it
     */
    public static <S extends Enum<S>> Weights<S> read(String name, Class<S> signs) {
        return of(DataFile.lines(name), signs);
    }

    /**
     * Weights from the lines of a data file: sign, weight, least and greatest weight, meaning, apart by tabs.
     *
     * @throws IllegalArgumentException if a line cannot be read, a weight is out of its bounds, or a sign has no weight
     */
    public static <S extends Enum<S>> Weights<S> of(List<String> lines, Class<S> signs) {
        Map<S, Weight> weights = new EnumMap<>(signs);
        for (S sign : signs.getEnumConstants()) {
            String line = lines.stream()
                    .filter(other -> other.startsWith(key(sign) + "\t"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no weight for " + key(sign)));
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("not sign, weight, min, max, meaning: " + line);
            }
            weights.put(sign, new Weight(number(cells[1]), number(cells[2]), number(cells[3]), cells[4]));
        }
        return new Weights<>(signs, weights);
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static String key(Enum<?> sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All signs that have a weight, in their order. */
    public List<S> signs() {
        return List.of(signs.getEnumConstants());
    }

    /** The weight of a sign. */
    @SuppressWarnings("EnumOrdinal") // the map holds all signs, in the order of their positions
    public double of(S sign) {
        return values[sign.ordinal()];
    }

    /** The weight of a sign if it holds, else nothing. */
    public double of(S sign, boolean holds) {
        return holds ? of(sign) : 0;
    }

    /** Whether a sign may have a weight when it is learned. */
    public boolean allow(S sign, double value) {
        return weight(sign).min <= value && value <= weight(sign).max;
    }

    /** These weights with another for a sign, which its bounds must {@linkplain #allow allow}. */
    public Weights<S> with(S sign, double value) {
        Weight old = weight(sign);
        Map<S, Weight> changed = new EnumMap<>(weights);
        changed.put(sign, new Weight(value, old.min, old.max, old.meaning));
        return new Weights<>(signs, changed);
    }

    /** The lines of a data file of these weights. */
    public List<String> lines() {
        return signs().stream().map(this::line).toList();
    }

    private String line(S sign) {
        Weight weight = weight(sign);
        return String.join("\t", key(sign), plain(weight.value), plain(weight.min), plain(weight.max), weight.meaning);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Weight weight(S sign) {
        return Objects.requireNonNull(weights.get(sign));
    }
}
