package io.github.attest.record;

import io.github.attest.decision.Pairing;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Account;
import io.github.attest.record.projection.IncidentNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Finds, among pairs of accounts that look alike, the pairs of incidents that a person should look at. */
final class Duplicates {
    private final Map<String, RecordedIncident> incidentOfAccount;

    /** Each pair of incidents once, of which only those that some match is about are read. */
    static List<Duplicate> among(List<NearMatch> matches, Handle handle) {
        Set<String> accounts = new HashSet<>();
        matches.forEach(match -> accounts.addAll(List.of(match.account(), match.other())));
        return new Duplicates(new Catalogue(handle).incidentsByAccount(accounts)).among(matches);
    }

    private Duplicates(Map<String, RecordedIncident> incidentOfAccount) {
        this.incidentOfAccount = incidentOfAccount;
    }

    Duplicates(Collection<RecordedIncident> incidents) {
        this(RecordedIncident.byAccount(incidents));
    }

    /** Each pair of incidents once, by the strongest of the matches, which come strongest first. */
    List<Duplicate> among(List<NearMatch> matches) {
        Set<List<String>> found = new HashSet<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (NearMatch match : matches) {
            RecordedIncident one = incidentOfAccount.get(match.account());
            RecordedIncident other = incidentOfAccount.get(match.other());
            if (one != null && other != null && open(one, other) && !ofOneReport(match, one, other)) {
                List<RecordedIncident> pair = new ArrayList<>(List.of(one, other));
                pair.sort(Comparator.comparingLong(incident -> IncidentNumber.of(incident.id())));
                if (found.add(pair.stream().map(RecordedIncident::id).toList())) {
                    duplicates.add(new Duplicate(pair.getFirst(), pair.getLast(), match));
                }
            }
        }
        return duplicates;
    }

    /** Whether nobody has decided that they differ: a decision on some of their accounts is one on both incidents. */
    private static boolean open(RecordedIncident one, RecordedIncident other) {
        return !one.id().equals(other.id())
                && one.ruling().decisions().stream()
                        .noneMatch(standing -> standing.decision() instanceof Pairing pairing
                                && !pairing.apart().isEmpty()
                                && (parts(pairing.apart(), one, other) || parts(pairing.apart(), other, one)));
    }

    private static boolean parts(List<List<String>> sides, RecordedIncident one, RecordedIncident other) {
        return touches(sides.getFirst(), one) && touches(sides.getLast(), other);
    }

    private static boolean touches(List<String> side, RecordedIncident incident) {
        return !Collections.disjoint(
                side, incident.incident().accounts().stream().map(Account::id).toList());
    }

    /** Accounts of one report share all its words, so that their weight says little. */
    private static boolean ofOneReport(NearMatch match, RecordedIncident one, RecordedIncident other) {
        return report(match.account(), one).equals(report(match.other(), other));
    }

    private static String report(String account, RecordedIncident incident) {
        return incident.incident().accounts().stream()
                .filter(each -> each.id().equals(account))
                .map(Account::report)
                .findFirst()
                .orElseThrow();
    }
}
