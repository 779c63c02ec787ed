package io.github.attest.sample;

/**
 * What made-up reports of made-up incidents are like. The same invention gives the same reports.
 *
 * @param incidents how many incidents there are; five reports tell of one on average
 * @param copies share of reports that print an agency's text with a few words changed, 0 to 1
 * @param wrongDay share of reports that give another day, up to three days off, 0 to 1
 * @param wrongPlace share of reports that give another place anywhere, 0 to 1
 * @param wrongFigure share of reports that give another number of people killed, 0 to 1
 * @param seed of everything that is drawn
 */
public record Invention(
        int incidents, double copies, double wrongDay, double wrongPlace, double wrongFigure, long seed) {
    private static final double ERROR = 0.1;
    private static final double COPIES = 0.3;

    /** So many incidents with one error in ten of each kind, and three copies in ten reports. */
    public static Invention of(int incidents, long seed) {
        return new Invention(incidents, COPIES, ERROR, ERROR, ERROR, seed);
    }

    /** The reports. */
    public InventedReports reports() {
        return InventedReports.of(this);
    }
}
