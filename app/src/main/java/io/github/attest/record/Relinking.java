package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Problem;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.journal.Payload.IncidentLinked;
import io.github.attest.record.projection.IncidentNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares incidents as they are linked now with those that stand, and writes down what changed and nothing else. */
final class Relinking {
    private final Catalogue standing;
    private final Map<String, IncidentLinked> linked;
    private final Judging judging;
    private final Writing writing;
    private final Method method;
    private final List<Incident> incidents;
    private final PublicationDays days;
    private long lastNumber;

    private final List<String> opened = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    Relinking(Catalogue standing, Writing writing, Method method, Regrouped now) {
        this.standing = standing;
        this.writing = writing;
        this.method = method;
        incidents = now.incidents();
        List<String> before = now.whole() ? standing.standing() : List.copyOf(standing.incidentsOf(all(Account::id)));
        linked = new TreeMap<>(Comparator.comparingLong(IncidentNumber::of));
        linked.putAll(standing.linked(before));
        judging = new Judging(standing.suggestions(before), standing.overruled(before), writing);
        lastNumber = standing.lastNumber();
        days = standing.days(all(Account::report));
    }

    /**
     * Brings the record to these incidents.
     *
     * @param split what was just decided to be two; its id stays with the accounts that stay
     */
    Linking write(Optional<Pairing.Split> split) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        linked.forEach((id, incident) -> before.put(id, incident.accounts()));
        split.ifPresent(two -> before.put(two.incident(), two.staying()));
        IncidentNames names = IncidentNames.match(before, incidents);
        names.merged().forEach((id, into) -> writing.write(new Payload.IncidentMerged(id, into)));
        names.withdrawn().forEach(id -> writing.write(new Payload.IncidentWithdrawn(id)));
        List<Incident> named = named(names.names());
        Owners owners = new Owners(named, standing.decisions().judgements(), standing::successor);
        named.forEach(incident -> put(incident, owners));
        return new Linking(opened, changed, names.merged(), names.withdrawn(), contradicted(named));
    }

    private Set<String> all(Function<Account, String> part) {
        return incidents.stream()
                .flatMap(incident -> incident.accounts().stream())
                .map(part)
                .collect(Collectors.toSet());
    }

    private List<Incident> named(Map<Integer, String> names) {
        List<Incident> named = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            Incident incident = incidents.get(i);
            String name = names.get(i);
            named.add(new Incident(
                    name == null ? IncidentNumber.id(++lastNumber) : name,
                    incident.accounts(),
                    incident.links(),
                    incident.origins()));
        }
        return named;
    }

    private void put(Incident incident, Owners owners) {
        boolean moved = putLinks(incident);
        boolean judged = judging.put(method.assess(incident, days), owners.of(incident.id()));
        if (!linked.containsKey(incident.id())) {
            opened.add(incident.id());
        } else if (moved || judged) {
            changed.add(incident.id());
        }
    }

    private boolean putLinks(Incident incident) {
        IncidentLinked now =
                new IncidentLinked(incident.id(), accounts(incident), incident.links(), incident.origins());
        if (now.equals(linked.get(incident.id()))) {
            return false;
        }
        writing.write(now);
        return true;
    }

    /** Pairings that held until now. */
    private List<Problem> contradicted(List<Incident> incidents) {
        Map<String, Set<String>> before =
                byAccount(linked.values().stream().map(IncidentLinked::accounts).toList());
        Map<String, Set<String>> now =
                byAccount(incidents.stream().map(Relinking::accounts).toList());
        return standing.decisions().pairings().stream()
                .filter(pairing -> holds(pairing, before) && !holds(pairing, now))
                .map(Relinking::contradicted)
                .toList();
    }

    private static boolean holds(StandingDecision standing, Map<String, Set<String>> incidents) {
        return standing.decision() instanceof Pairing pairing
                && pairing.named().stream()
                        .map(account -> incidents.getOrDefault(account, Set.of()))
                        .distinct()
                        .allMatch(pairing::allows);
    }

    private static Problem contradicted(StandingDecision earlier) {
        return new Problem(
                "record",
                "entry " + earlier.entry(),
                "contradicted-decision",
                "what " + earlier.author() + " decided there ("
                        + earlier.decision().label()
                        + ") holds no longer, since later decisions contradict it; withdraw those or this one");
    }

    private static Map<String, Set<String>> byAccount(Collection<List<String>> incidents) {
        Map<String, Set<String>> byAccount = new HashMap<>();
        for (List<String> accounts : incidents) {
            Set<String> incident = Set.copyOf(accounts);
            accounts.forEach(account -> byAccount.put(account, incident));
        }
        return byAccount;
    }

    private static List<String> accounts(Incident incident) {
        return incident.accounts().stream().map(Account::id).toList();
    }
}
