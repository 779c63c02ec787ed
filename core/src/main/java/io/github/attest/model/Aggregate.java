package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A total that a source states for a period and an area. Never added to incidents.
 *
 * @param report id of the report that states it
 * @param period the time it covers; null if the words do not say
 * @param place the area it covers; null if the words do not say
 * @param harms the totals
 * @param belligerents who is held responsible
 * @param chain who says so, from the publisher to the origin
 * @param evidence the words that carry it, never empty
 */
public record Aggregate(
        String report,
        @Nullable ResolvedDate period,
        @Nullable ResolvedPlace place,
        List<Harm> harms,
        List<Belligerent> belligerents,
        List<Source> chain,
        List<Evidence> evidence) {
    public Aggregate {
        Objects.requireNonNull(report);
        harms = List.copyOf(harms);
        belligerents = List.copyOf(belligerents);
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
    }
}
