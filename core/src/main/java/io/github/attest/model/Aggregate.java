package io.github.attest.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A total that a source states for a period and an area. Never added to incidents.
 *
 * @param report id of the report that states it
 * @param period the time it covers; null if the words do not say
 * @param place the area it covers; null if the words do not say
 * @param harms the totals: of each type that of the whole, and those of groups of people in it
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
    /** Groups that stand for the whole rather than for a part of it. */
    private static final Set<Group> WHOLE = Set.of(Group.PEOPLE, Group.CIVILIANS);

    public Aggregate {
        Objects.requireNonNull(report);
        harms = List.copyOf(harms);
        belligerents = List.copyOf(belligerents);
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
    }

    /** The figure of the whole; where only a part is counted, that part's figure; null where none of a type is. */
    public @Nullable Harm total(HarmType type) {
        return harms.stream()
                .filter(harm -> harm.type() == type)
                .min(Comparator.comparing(harm -> !WHOLE.contains(harm.group())))
                .orElse(null);
    }
}
