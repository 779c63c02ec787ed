package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way of linking that a test spells out: the reports of each incident, as in {@code "a b"}, {@code "c"}. */
record Grouping(Grade grade, List<Set<String>> groups) implements Method {
    static Grouping of(String... groups) {
        return new Grouping(
                Grade.WEAK,
                Arrays.stream(groups).map(group -> Set.of(group.split(" "))).toList());
    }

    Grouping graded(Grade other) {
        return new Grouping(other, groups);
    }

    @Override
    public Grouped group(List<Extraction> extractions, List<Link> decisions) {
        return new Regrouping(this::incidents, extractions);
    }

    @Override
    public List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided) {
        return incidents;
    }

    private List<Incident> incidents(List<Extraction> extractions) {
        List<Account> accounts = extractions.stream()
                .flatMap(extraction -> extraction.accounts().stream())
                .toList();
        return groups.stream()
                .map(group -> accounts.stream()
                        .filter(account -> group.contains(account.report()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .map(Samples::incident)
                .toList();
    }

    @Override
    public Assessment assess(Incident incident, PublicationDays days) {
        return Samples.assessment(incident, grade);
    }
}
