package io.github.attest.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list shows of an incident beside the judgement on it: nothing of what its accounts say.
 *
 * @param id its id
 * @param members its accounts, in order
 * @param origins its voices
 * @param links what ties its accounts to one another, in the form of {@link IncidentJson#links}
 */
public record Outline(String id, List<Member> members, List<Origin> origins, JsonNode links) {
    public Outline {
        members = List.copyOf(members);
        origins = List.copyOf(origins);
    }

    /**
     * An account of the incident.
     *
     * @param account its id
     * @param report the report that it is of
     * @param main whether it is the report's main one
     */
    public record Member(String account, String report, boolean main) {
        static Member of(Account account) {
            return new Member(account.id(), account.report(), account.main());
        }
    }

    /** The outline of an incident that is at hand. */
    static Outline of(Incident incident) {
        return new Outline(
                incident.id(),
                incident.accounts().stream().map(Member::of).toList(),
                incident.origins(),
                IncidentJson.links(incident.links()));
    }

    /** Ids of its accounts. */
    Set<String> accounts() {
        return members.stream().map(Member::account).collect(Collectors.toSet());
    }
}
