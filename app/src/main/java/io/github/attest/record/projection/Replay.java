package io.github.attest.record.projection;

import io.github.attest.json.Sha256;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * What the tables ought to hold, made beside them from the journal, to be compared with what they do hold. Of each row only
 * a digest is kept, so that a large record can be checked in little memory.
 */
public final class Replay {
    private final Map<String, Expected> rows = new LinkedHashMap<>();

    /** Takes in the next entry of the journal. */
    public void take(Entry entry, Payload payload) {
        for (Row row : Projector.rows(entry, payload)) {
            if (row.isGone()) {
                rows.remove(row.name());
            } else {
                rows.put(row.name(), new Expected(entry.sequence(), Sha256.of(row.print())));
            }
        }
    }

    /** Every row that differs, is missing, or should not be there. Can be called once. */
    public List<Difference> compare(Handle handle) {
        List<Difference> differences = new ArrayList<>();
        new Projections(handle).scan(row -> {
            Expected expected = rows.remove(row.name());
            if (expected == null) {
                differences.add(new Difference(0, "the row " + row.name() + " comes from no entry"));
            } else if (!expected.digest().equals(Sha256.of(row.print()))) {
                differences.add(
                        new Difference(expected.sequence(), "the row " + row.name() + " differs from its entry"));
            }
        });
        rows.forEach((name, expected) ->
                differences.add(new Difference(expected.sequence(), "the row " + name + " is missing")));
        return differences;
    }

    /**
     * A row that is not what the journal says.
     *
     * @param sequence number of the entry that it should come from, 0 if there is none
     * @param message what differs
     */
    public record Difference(long sequence, String message) {}

    private record Expected(long sequence, String digest) {}
}
