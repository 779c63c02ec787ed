package io.github.attest.record;

import io.github.attest.model.Problem;
import java.util.Objects;

/** What became of a decision that was given to the record. */
public sealed interface Settlement {
    /**
     * It stands in the journal, and the record is as it says.
     *
     * @param entry number of its entry; by it the decision can be withdrawn
     * @param linking what it changed, and which earlier decisions hold no longer because of it
     */
    record Settled(long entry, Linking linking) implements Settlement {
        public Settled {
            Objects.requireNonNull(linking);
        }
    }

    /**
     * It could not be taken; nothing was changed.
     *
     * @param problem why not, and what to do: {@code unknown-account}, {@code unknown-incident}, {@code unknown-report}, {@code incident-changed},
     *     {@code unknown-decision} or {@code no-reason}
     */
    record Refused(Problem problem) implements Settlement {
        public Refused {
            Objects.requireNonNull(problem);
        }
    }
}
