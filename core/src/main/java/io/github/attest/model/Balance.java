package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A total that a source states, held against the incidents of its period and area; nothing is ever added to either.
 *
 * @param aggregate the total and who states it
 * @param stated which of its figures is held against the incidents
 * @param covered the incidents that lie within it
 * @param possible the incidents that may lie within it
 * @param remainder the people whom the total counts and no incident does: from what is left if all that may lie within does,
 *     to what is left if only what certainly does; null if the total is tied to no period or no place, so that nothing can be
 *     held against it
 */
public record Balance(
        Aggregate aggregate,
        Harm stated,
        List<Overlap> covered,
        List<Overlap> possible,
        @Nullable CountRange remainder) {
    /**
     * An incident within a total.
     *
     * @param incident its id
     * @param count how many of its people the total counts; null if no account states a figure
     * @param reason why it lies within the total only perhaps; empty if it certainly does
     */
    public record Overlap(String incident, @Nullable CountRange count, String reason) {
        public Overlap {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(reason);
        }
    }

    public Balance {
        Objects.requireNonNull(aggregate);
        Objects.requireNonNull(stated);
        covered = List.copyOf(covered);
        possible = List.copyOf(possible);
    }

    /** How an incident lies within the total; empty if it does not. */
    public Optional<Overlap> overlap(String incident) {
        return Stream.concat(covered.stream(), possible.stream())
                .filter(overlap -> overlap.incident().equals(incident))
                .findFirst();
    }

    /** Whether the total is tied to a period and a place. */
    public boolean accepted() {
        return remainder != null;
    }
}
