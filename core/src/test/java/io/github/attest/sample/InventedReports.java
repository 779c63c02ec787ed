package io.github.attest.sample;

import io.github.attest.model.Extraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Made-up reports with one account each, and what incident each tells of. Ids of reports tell nothing of that. */
public final class InventedReports {
    private static final int MEAN_OF_AN_INCIDENT = 5;

    /** An odd number and its inverse modulo 2^32: ids are numbers in disorder. */
    private static final int DISORDER = 0x9E3779B1;

    private static final int ORDER = inverse(DISORDER);

    private final List<Extraction> extractions = new ArrayList<>();
    private int[] incidents = new int[64];

    private InventedReports() {}

    static InventedReports of(Invention invention) {
        InventedReports reports = new InventedReports();
        Random random = new Random(invention.seed());
        InventedPlaces places = new InventedPlaces(invention.incidents());
        for (int incident = 0; incident < invention.incidents(); incident++) {
            InventedIncident invented = new InventedIncident(incident, invention, places, random);
            int count = 1;
            while (random.nextInt(MEAN_OF_AN_INCIDENT) > 0) {
                count++;
            }
            for (int i = 0; i < count; i++) {
                reports.add(incident, invented.told(id(reports.extractions.size())));
            }
        }
        return reports;
    }

    /** The reports, those of one incident one after the other. */
    public List<Extraction> extractions() {
        return extractions;
    }

    /** The number of the incident that a report tells of, by the report's id. */
    public int incident(String report) {
        return incidents[Integer.parseUnsignedInt(report, Character.MAX_RADIX) * ORDER];
    }

    private void add(int incident, Told told) {
        int number = extractions.size();
        if (number == incidents.length) {
            incidents = Arrays.copyOf(incidents, 2 * number);
        }
        incidents[number] = incident;
        extractions.add(told.extraction());
    }

    private static String id(int number) {
        return Integer.toUnsignedString(number * DISORDER, Character.MAX_RADIX);
    }

    /** By Newton's method: each step doubles the bits that are right. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < Integer.SIZE; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
