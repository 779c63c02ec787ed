package io.github.attest.model;

import java.util.List;
import java.util.Objects;

/**
 * A report and all that was read out of it.
 *
 * @param report the report
 * @param accounts its incidents, in the order of the text
 * @param aggregates totals it states for a period and an area
 * @param problems what went wrong on the way, if anything
 */
public record Extraction(Report report, List<Account> accounts, List<Aggregate> aggregates, List<Problem> problems) {
    /** @throws IllegalArgumentException if more than one account is the main one */
    public Extraction {
        Objects.requireNonNull(report);
        accounts = List.copyOf(accounts);
        aggregates = List.copyOf(aggregates);
        problems = List.copyOf(problems);
        int main = 0;
        for (Account account : accounts) {
            main += account.main() ? 1 : 0;
        }
        if (main > 1) {
            throw new IllegalArgumentException("two main accounts in " + report.id());
        }
    }
}
