package io.github.attest.bench;

import io.github.attest.link.Linker;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import java.util.List;
import java.util.Locale;

/** Links made-up accounts, as many as the arguments say (100,000 unless told), and prints how long that takes. */
public final class LinkAtScale {
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
        List<Extraction> extractions = ManyAccounts.of(accounts);
        long start = System.nanoTime();
        List<Incident> incidents = Linker.standard().link(extractions);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d accounts, %,d incidents found, %.1f s, %.0f µs an account, %.1f %% of incidents pure%n",
                extractions.size(),
                incidents.size(),
                seconds,
                1e6 * seconds / extractions.size(),
                100.0 * incidents.stream().filter(LinkAtScale::isPure).count() / incidents.size());
    }

    private static boolean isPure(Incident incident) {
        return incident.accounts().stream()
                        .map(Account::report)
                        .map(report -> report.substring(0, report.indexOf('-')))
                        .distinct()
                        .count()
                == 1;
    }
}
