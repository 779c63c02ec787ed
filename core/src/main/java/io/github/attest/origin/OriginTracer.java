package io.github.attest.origin;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.text.SourceCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the voices behind accounts: which reports trace back to the same first source, because they cite it or because
 * their text is copied. Every verdict has its reason. Immutable; safe for use by several threads.
 */
public final class OriginTracer {
    private final Naming naming;
    private final Voices voices;

    /** @param catalogue the sources that are known by several names, and which of them are agencies */
    public OriginTracer(SourceCatalogue catalogue) {
        naming = new Naming(catalogue);
        voices = new Voices(naming);
    }

    /** A tracer with the built-in catalogue of sources. */
    public static OriginTracer standard() {
        return new OriginTracer(SourceCatalogue.standard());
    }

    /**
     * The same incidents with their origins.
     *
     * @param reports the reports of all their accounts, in any order
     * @param decided who speaks through accounts, by their ids, where people decided so
     * @throws IllegalArgumentException if the report of an account is missing
     */
    public List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided) {
        Map<String, Report> byId =
                reports.stream().collect(Collectors.toMap(Report::id, Function.identity(), (one, same) -> one));
        return incidents.parallelStream()
                .map(incident -> new Incident(
                        incident.id(),
                        incident.accounts(),
                        incident.links(),
                        trace(incident.accounts(), report -> found(byId, report), decided)))
                .toList();
    }

    /**
     * The origins of the accounts of one incident, those behind most reports first. A report stands in every origin that
     * speaks through it. What people decided of one account of a report holds for the report in this incident, and no copied text
     * says otherwise; what copies that report speaks with these voices too.
     *
     * @param report finds the report of an account by its id
     * @param decided who speaks through accounts, by their ids, where people decided so
     */
    public List<Origin> trace(
            List<Account> accounts, Function<String, Report> report, Map<String, List<Source>> decided) {
        List<Account> ordered =
                accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
        Map<String, List<Voice>> byReport = new HashMap<>();
        Map<String, Report> reports = new HashMap<>();
        Map<String, List<Voice>> settled = new HashMap<>();
        for (Account account : ordered) {
            Report told = report.apply(account.report());
            reports.put(told.id(), told);
            byReport.computeIfAbsent(told.id(), key -> new ArrayList<>()).addAll(voices.of(account, told));
            List<Source> speaking = decided.getOrDefault(account.id(), List.of());
            if (!speaking.isEmpty()) {
                settled.computeIfAbsent(told.id(), key -> new ArrayList<>()).addAll(voices.decided(speaking));
            }
        }
        byReport.putAll(settled);
        Map<String, Copy> copies = new HashMap<>(new Copies(this::isAgency).among(List.copyOf(reports.values())));
        copies.keySet().removeAll(settled.keySet());
        return new OriginWriter(reports, copies, settled.keySet(), naming)
                .write(new CopiedVoices(byReport, copies, naming::isAgency).resolve(), ordered);
    }

    private boolean isAgency(Report report) {
        Source source = report.source();
        return source != null && naming.isAgency(source);
    }

    private static Report found(Map<String, Report> reports, String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id + " is given, but an account of it");
        }
        return report;
    }
}
