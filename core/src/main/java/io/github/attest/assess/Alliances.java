package io.github.attest.assess;

import io.github.attest.text.DataFile;
import io.github.attest.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names mean one party, and which parties fight as part of another: {@code assess/parties.tsv}. Immutable. */
final class Alliances {
    private static final Alliances STANDARD = new Alliances(DataFile.rows("assess/parties.tsv"));

    private final Map<String, Set<String>> related = new HashMap<>();

    private Alliances(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String others : row.subList(1, row.size())) {
                for (String other : others.split("\\|", -1)) {
                    relate(row.get(0), other);
                    relate(other, row.get(0));
                }
            }
        }
    }

    static Alliances standard() {
        return STANDARD;
    }

    private void relate(String one, String other) {
        related.computeIfAbsent(Folding.fold(one), key -> new HashSet<>()).add(Folding.fold(other));
    }

    /** Whether one speaks as the other, or fights as part of it. */
    boolean related(String one, String other) {
        return related.getOrDefault(Folding.fold(one), Set.of()).contains(Folding.fold(other));
    }
}
