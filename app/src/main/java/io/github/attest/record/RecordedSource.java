package io.github.attest.record;

import io.github.attest.model.Source;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who published reports of the record.
 *
 * @param name as the reports give it
 * @param reports how many of them are in the record
 * @param incidents how many incidents they tell of
 * @param cited whom they cite, the most often cited first; empty in a list
 */
public record RecordedSource(String name, long reports, long incidents, List<Cited> cited) {
    public RecordedSource {
        Objects.requireNonNull(name);
        cited = List.copyOf(cited);
    }

    /**
     * Somebody whom reports cite.
     *
     * @param source who
     * @param accounts in how many accounts
     */
    public record Cited(Source source, long accounts) {
        public Cited {
            Objects.requireNonNull(source);
        }
    }
}
