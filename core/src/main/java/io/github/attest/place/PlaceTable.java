package io.github.attest.place;

import java.util.Optional;

/** A table of places, read line by line. */
interface PlaceTable {
    /** What is wrong with a row, in words for the user. */
    final class BadRow extends Exception {
        BadRow(String message) {
            super(message);
        }
    }

    /**
     * The place in a line; empty if the line holds something that is not wanted.
     *
     * @throws BadRow if the line can't be understood
     */
    Optional<Row> row(String line) throws BadRow;

    /** A whole number that is not negative. */
    static long number(String field, String what) throws BadRow {
        try {
            long number = Long.parseLong(field.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRow(what + ", is no whole number: \"" + field + "\"");
        }
        throw new BadRow(what + ", is negative: \"" + field + "\"");
    }

    /** Degrees between a limit and its negative. */
    static double degrees(String field, double limit, String what) throws BadRow {
        try {
            double degrees = Double.parseDouble(field.strip());
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new BadRow(what + ", is no number: \"" + field + "\"");
        }
        throw new BadRow(what + ", is not between -" + limit + " and " + limit + ": \"" + field + "\"");
    }
}
