package io.github.attest.bench;

import io.github.attest.model.Extraction;
import io.github.attest.sample.InventedReports;
import io.github.attest.sample.Invention;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up reports with one account each, of which some arrive when the others are linked already.
 *
 * @param reports all of them
 * @param first those that are linked together
 * @param later those that are added one by one, spread evenly over all
 */
record Arrivals(InventedReports reports, List<Extraction> first, List<Extraction> later) {
    private static final int ACCOUNTS_OF_AN_INCIDENT = 5;
    private static final long SEED = 20_190_211;

    /** Memory that an account and all that linking keeps of it take, in bytes, with some for collection: a million runs in 4 GB. */
    private static final long BYTES = 4_000;

    /**
     * About as many reports.
     *
     * @param accounts how many there are, about
     * @param later how many of them arrive later, exactly
     * @throws IllegalStateException if the heap is too small for them; the message says what is needed
     */
    static Arrivals of(int accounts, int later) {
        if (Runtime.getRuntime().maxMemory() < accounts * BYTES) {
            throw new IllegalStateException("%,d accounts need a heap of about %d GB; set JAVA_TOOL_OPTIONS=-Xmx%2$dg"
                    .formatted(accounts, accounts * BYTES / 1_000_000_000 + 1));
        }
        InventedReports reports =
                Invention.of(accounts / ACCOUNTS_OF_AN_INCIDENT, SEED).reports();
        Arrivals arrivals = new Arrivals(reports, new ArrayList<>(), new ArrayList<>());
        long size = reports.extractions().size();
        for (int i = 0; i < size; i++) {
            boolean waits = (i + 1L) * later / size > (long) i * later / size;
            (waits ? arrivals.later : arrivals.first).add(reports.extractions().get(i));
        }
        return arrivals;
    }
}
