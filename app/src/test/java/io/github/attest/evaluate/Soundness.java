package io.github.attest.evaluate;

import io.github.attest.model.Account;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds of every extraction, whatever the report says: above all, that each quote is a slice of it. */
final class Soundness {
    private final List<String> violations = new ArrayList<>();

    private Soundness() {}

    /** What must never be in an extraction, and is. */
    static List<String> violations(Extraction extraction) {
        Soundness soundness = new Soundness();
        soundness.check(extraction);
        return soundness.violations;
    }

    private void check(Extraction extraction) {
        Report report = extraction.report();
        List<Account> accounts = extraction.accounts();
        Set<String> ids = new HashSet<>();
        for (Account account : accounts) {
            require(ids.add(account.id()), "two accounts named " + account.id());
            require(account.report().equals(report.id()), account.id() + " belongs to another report");
            account.claims().forEach(claim -> check(report, claim.evidence()));
        }
        long main = accounts.stream().filter(Account::main).count();
        require(main == Math.min(1, accounts.size()), report.id() + " has " + main + " main accounts");
        extraction.aggregates().forEach(aggregate -> check(report, aggregate.evidence()));
    }

    private void check(Report report, List<Evidence> quoted) {
        for (Evidence evidence : quoted) {
            String part = report.part(evidence.part());
            boolean slice = evidence.end() <= part.length()
                    && part.substring(evidence.start(), evidence.end()).equals(evidence.quote());
            require(slice, report.id() + ": no slice of its " + evidence.part() + ": " + evidence);
        }
    }

    private void require(boolean condition, String violation) {
        if (!condition) {
            violations.add(violation);
        }
    }
}
