package io.github.attest.record;

import io.github.attest.link.LinkIndex;
import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * An incident of the record that an account of a report which is not in it looks like, and what linking would do.
 *
 * @param incident the incident as it stands
 * @param joins whether the account would be in it; otherwise the two would be left apart
 * @param link the account, and the one of the incident that it looks most like
 */
public record Prospect(RecordedIncident incident, boolean joins, Link link) {
    public Prospect {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(link);
    }

    /**
     * Lays what would become of reports beside the incidents that stand.
     *
     * @return for each account that looks like one of the record, each incident once, those that it would be in first, then the likeliest
     */
    static Map<String, List<Prospect>> of(Collection<LinkIndex.Prospect> prospects, Handle handle) {
        Set<String> others = prospects.stream()
                .flatMap(prospect -> prospect.ties().stream())
                .map(Link::other)
                .collect(Collectors.toSet());
        Map<String, RecordedIncident> incidents = new Catalogue(handle).incidentsByAccount(others);
        Map<String, List<Prospect>> found = new HashMap<>();
        prospects.forEach(prospect -> found.putAll(of(prospect, incidents)));
        return found;
    }

    private static Map<String, List<Prospect>> of(
            LinkIndex.Prospect prospect, Map<String, RecordedIncident> incidents) {
        Map<String, Map<String, Prospect>> strongest = new LinkedHashMap<>();
        for (Link tie : prospect.ties()) {
            RecordedIncident incident = incidents.get(tie.other());
            if (incident != null) {
                strongest
                        .computeIfAbsent(tie.account(), none -> new LinkedHashMap<>())
                        .putIfAbsent(
                                incident.id(), new Prospect(incident, joins(prospect.incidents(), tie, incident), tie));
            }
        }
        Map<String, List<Prospect>> sorted = new HashMap<>();
        strongest.forEach((account, ones) -> sorted.put(
                account,
                ones.values().stream()
                        .sorted(Comparator.comparing((Prospect one) -> !one.joins()))
                        .toList()));
        return sorted;
    }

    /** Whether the incident that an account would be in holds an account of this one. */
    private static boolean joins(List<Incident> prospects, Link tie, RecordedIncident incident) {
        Set<String> standing =
                incident.incident().accounts().stream().map(Account::id).collect(Collectors.toCollection(HashSet::new));
        return prospects.stream()
                .map(one -> one.accounts().stream().map(Account::id).toList())
                .anyMatch(accounts ->
                        accounts.contains(tie.account()) && accounts.stream().anyMatch(standing::contains));
    }
}
