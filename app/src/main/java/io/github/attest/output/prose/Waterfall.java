package io.github.attest.output.prose;

import io.github.attest.model.PartialWeight;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Match weights in words, in bits: {@code +7.5  Both on the same day}. */
final class Waterfall {
    private Waterfall() {}

    /** One part of a weight; bits stand in a column. */
    static String line(PartialWeight part) {
        return String.format(Locale.ROOT, "%5s", signed(part.bits())) + "  " + part.sentence();
    }

    /** The sum, and how much is enough. */
    static String sum(double bits, double threshold) {
        return String.format(
                Locale.ROOT, ": %s bits; more than %s on average make one incident", signed(bits), exactly(threshold));
    }

    /** A threshold is set in quarters of a bit. */
    private static String exactly(double threshold) {
        return new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(threshold);
    }

    private static String signed(double bits) {
        return String.format(Locale.ROOT, "%+.1f", bits).replace('-', '−');
    }
}
