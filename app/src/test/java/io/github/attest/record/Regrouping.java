package io.github.attest.record;

import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reports that a test groups as a whole each time one is added. */
final class Regrouping implements Grouped {
    private final Function<List<Extraction>, List<Incident>> grouping;
    private final List<Extraction> extractions;

    Regrouping(Function<List<Extraction>, List<Incident>> grouping, List<Extraction> extractions) {
        this.grouping = grouping;
        this.extractions = new ArrayList<>(extractions);
    }

    @Override
    public LinkIndex.Change add(Extraction extraction) {
        List<String> before = incidents().stream().map(Incident::id).toList();
        extractions.add(extraction);
        return new LinkIndex.Change(incidents(), before);
    }

    @Override
    public LinkIndex.Prospect prospect(Extraction extraction) {
        return new LinkIndex.Prospect(List.of(), List.of());
    }

    @Override
    public LinkIndex.Change decide(List<Link> decisions) {
        return new LinkIndex.Change(List.of(), List.of());
    }

    @Override
    public List<Incident> incidents() {
        return grouping.apply(extractions);
    }

    @Override
    public List<Incident> incidents(Collection<String> accounts) {
        return incidents().stream()
                .filter(incident -> incident.accounts().stream().anyMatch(account -> accounts.contains(account.id())))
                .toList();
    }

    @Override
    public List<NearMatch> nearMatches() {
        return List.of();
    }
}
