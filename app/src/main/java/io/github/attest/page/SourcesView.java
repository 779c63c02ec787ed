package io.github.attest.page;

import io.github.attest.record.RecordedSource;
import io.github.attest.record.SourceTies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reports, and what they have to do with one another.
 *
 * @param publishers a page of those who report, by name
 * @param next address of the next page; null if this is the last
 * @param graph who cites whom
 * @param whole whether nobody is left out whose name is sensitive
 * @param pairs those who tell of the same incidents, those with the most in common first
 */
public record SourcesView(
        List<RecordedSource> publishers,
        @Nullable String next,
        CitationGraph graph,
        boolean whole,
        List<SourceTies.Pair> pairs) {
    public SourcesView {
        publishers = List.copyOf(publishers);
        pairs = List.copyOf(pairs);
    }
}
