package io.github.attest.page;

import io.github.attest.record.RecordedSource;
import io.github.attest.record.SourceTies;
import java.util.List;
import java.util.Objects;

/**
 * One who reports.
 *
 * @param publisher who
 * @param cited those whom the publisher cites and who may be named
 * @param pairs who tells of the same incidents, those with the most in common first
 */
public record SourceView(RecordedSource publisher, List<RecordedSource.Cited> cited, List<SourceTies.Pair> pairs) {
    public SourceView {
        Objects.requireNonNull(publisher);
        cited = List.copyOf(cited);
        pairs = List.copyOf(pairs);
    }
}
