package io.github.attest.bench;

import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linker;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.sample.InventedReports;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Links made-up accounts, as many as the arguments say (100,000 unless told), then adds reports one by one, and prints how
 * long that takes.
 */
public final class LinkAtScale {
    private static final int ADDED = 1000;

    private LinkAtScale() {}

    /**
     * Links them.
     *
     * @param args numbers of accounts
     */
    public static void main(String[] args) {
        for (String accounts : args.length == 0 ? new String[] {"100000"} : args) {
            measure(Integer.parseInt(accounts));
        }
    }

    private static void measure(int accounts) {
        Arrivals arrivals = Arrivals.of(accounts, ADDED);
        List<Extraction> linked = arrivals.first();
        long processor = Processors.nanos();
        long start = System.nanoTime();
        LinkIndex index = Linker.standard().index(linked, List.of());
        List<Incident> incidents = index.linking().incidents();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = (Processors.nanos() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d accounts, %,d incidents found, %.1f s, processors %.1f s, %.0f µs an account, %.1f %% pure%n",
                linked.size(),
                incidents.size(),
                seconds,
                processorSeconds,
                1e6 * processorSeconds / linked.size(),
                100.0
                        * incidents.stream()
                                .filter(incident -> isPure(incident, arrivals.reports()))
                                .count()
                        / incidents.size());
        add(arrivals.later(), index);
    }

    private static void add(List<Extraction> later, LinkIndex index) {
        double[] milliseconds = new double[later.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            index.add(later.get(i));
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%,d added one by one: median %.2f ms, 99 in 100 below %.2f ms, longest %.2f ms%n",
                milliseconds.length,
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 99 / 100],
                milliseconds[milliseconds.length - 1]);
    }

    private static boolean isPure(Incident incident, InventedReports reports) {
        return incident.accounts().stream()
                        .map(Account::report)
                        .map(reports::incident)
                        .distinct()
                        .count()
                == 1;
    }
}
