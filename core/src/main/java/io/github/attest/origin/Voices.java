package io.github.attest.origin;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Modality;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows the citation chains of one account to the voices at their far ends. */
final class Voices {
    private final Naming naming;

    Voices(Naming naming) {
        this.naming = naming;
    }

    /**
     * The voices that speak through an account, at least one. An outlet's words without a citation are nobody's reporting
     * where it cites somebody elsewhere in the account: a headline repeats what the story quotes.
     */
    List<Voice> of(Account account, Report report) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (List<Source> chain : chains(account)) {
            Voice voice = voice(chain, report);
            Voice known = voices.get(voice.key());
            if (known == null || voice.relation().compareTo(known.relation()) < 0) {
                voices.put(voice.key(), voice);
            }
        }
        List<Voice> found = new ArrayList<>(voices.values());
        if (found.size() > 1) {
            found.removeIf(voice -> voice.relation() == Voice.Relation.STATED);
        }
        return found;
    }

    /** The voices that speak through an account as a person decided. */
    List<Voice> decided(List<Source> sources) {
        return sources.stream()
                .map(source -> voice(source, Voice.Relation.DECIDED))
                .toList();
    }

    private static List<List<Source>> chains(Account account) {
        List<List<Source>> chains = new ArrayList<>(List.of(account.chain()));
        account.claims().stream()
                .filter(claim -> claim.modality() == Modality.ASSERTED
                        && !claim.victims().isEmpty())
                .map(Claim::chain)
                .filter(chain -> !chain.isEmpty())
                .forEach(chains::add);
        return chains;
    }

    /** The last named source of a chain; what unnamed people told it is its voice. */
    private Voice voice(List<Source> chain, Report report) {
        for (int i = chain.size() - 1; i > 0; i--) {
            if (naming.isNamed(chain.get(i), report.language())) {
                return voice(chain.get(i), Voice.Relation.CITED);
            }
        }
        Source publisher = chain.isEmpty() ? report.source() : chain.getFirst();
        if (publisher == null) {
            return new Voice("report " + report.id(), null, Voice.Relation.STATED);
        }
        return voice(publisher, chain.size() > 1 ? Voice.Relation.REPORTED : Voice.Relation.STATED);
    }

    private Voice voice(Source source, Voice.Relation relation) {
        return new Voice(
                naming.key(source),
                new Source(source.name(), naming.known(source).kind()),
                relation);
    }
}
