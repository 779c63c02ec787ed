package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.record.projection.IncidentNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which judgement belongs to which incident once accounts have moved. It follows the id of its incident, also into the one
 * that this was merged into. Only where that holds none of the accounts any more that the person saw, as after a merge
 * that was taken back, does it go to the incident that holds most of them.
 */
final class Owners {
    private final Map<String, List<StandingDecision>> judgements = new HashMap<>();
    private final Map<String, String> incidentOfAccount = new HashMap<>();

    /**
     * @param incidents those whose judgements are asked for, with all that hold an account of one of these judgements
     * @param successor the id that goes on for one that was merged
     */
    Owners(Collection<Incident> incidents, List<StandingDecision> judgements, UnaryOperator<String> successor) {
        for (Incident incident : incidents) {
            for (Account account : incident.accounts()) {
                incidentOfAccount.put(account.id(), incident.id());
            }
        }
        for (StandingDecision standing : judgements) {
            if (standing.decision() instanceof Judgement judgement) {
                owner(judgement, successor)
                        .ifPresent(owner -> this.judgements
                                .computeIfAbsent(owner, none -> new ArrayList<>())
                                .add(standing));
            }
        }
    }

    /** The judgements that belong to an incident, oldest first. */
    List<StandingDecision> of(String incident) {
        return judgements.getOrDefault(incident, List.of());
    }

    private Optional<String> owner(Judgement judgement, UnaryOperator<String> successor) {
        Map<String, Integer> shared = new HashMap<>();
        for (String account : judgement.accounts()) {
            String incident = incidentOfAccount.get(account);
            if (incident != null) {
                shared.merge(incident, 1, Integer::sum);
            }
        }
        String named = successor.apply(judgement.incident());
        if (shared.containsKey(named)) {
            return Optional.of(named);
        }
        return shared.keySet().stream()
                .max(Comparator.comparing((String incident) -> shared.getOrDefault(incident, 0))
                        .thenComparingLong(incident -> -IncidentNumber.of(incident)));
    }
}
